using System.Diagnostics;
using System.Text.Json;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>The desk's side: keeps one sandbox warm, hands it one draft at a time, and puts another in its place when it does not answer.</summary>
public sealed class DraftRunner(DeskOptions desk) : IDisposable
{
    /// <summary>Bytes of memory that the sandbox may hold, in hexadecimal as the runtime reads it: 1 GiB.</summary>
    private const string MemoryLimit = "0x40000000";

    private readonly SemaphoreSlim _turn = new(1);
    private Process? _sandbox;

    public async Task<DraftAnswer> Try(DraftRequest request, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var sandbox = _sandbox is { HasExited: false } running ? running : Start();
            // Whoever goes away meanwhile leaves it to its answer: a sandbox that is ended has to be warmed again.
            using var late = new CancellationTokenSource(TimeSpan.FromSeconds(desk.DraftSeconds));
            try
            {
                await sandbox.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request).AsMemory(), late.Token);
                await sandbox.StandardInput.FlushAsync(late.Token);
                if (await sandbox.StandardOutput.ReadLineAsync(late.Token) is { } answer)
                {
                    return JsonSerializer.Deserialize<DraftAnswer>(answer)!;
                }

                return Ended();
            }
            catch (IOException)
            {
                return Ended();
            }
            catch (OperationCanceledException)
            {
                End();
                return new() { Failure = $"The draft did not end within {desk.DraftSeconds} seconds and was stopped. Try it over fewer stories, or with fewer patterns." };
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private DraftAnswer Ended()
    {
        End();
        return new() { Failure = "The draft ended the sandbox that it was tried in: it is nested too deeply, or needs more memory than a rule may have." };
    }

    public void Dispose()
    {
        End();
        _turn.Dispose();
    }

    private Process Start()
    {
        End();
        var start = OwnProgram();
        start.ArgumentList.Add(DraftSandbox.Verb);
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, true, Path.GetTempPath());
        foreach (var name in start.Environment.Keys.Where(static name => name is not ("PATH" or "DOTNET_ROOT")).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit;
        _sandbox = Process.Start(start)!;
        _sandbox.ErrorDataReceived += static (_, _) => { };
        _sandbox.BeginErrorReadLine();
        _sandbox.PriorityClass = ProcessPriorityClass.BelowNormal;
        return _sandbox;
    }

    /// <summary>The desk as it was started: by its own file, or by <c>dotnet</c>.</summary>
    private static ProcessStartInfo OwnProgram()
    {
        var assembly = typeof(DraftRunner).Assembly.Location;
        var own = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        return Environment.ProcessPath is { } running && Path.GetFileNameWithoutExtension(running) == "dotnet" ? new(running, ["exec", assembly]) : new(own);
    }

    private void End()
    {
        if (_sandbox is not null)
        {
            _sandbox.Kill(entireProcessTree: true);
            _sandbox.Dispose();
            _sandbox = null;
        }
    }
}
