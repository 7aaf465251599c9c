using System.Diagnostics;
using System.Text;

namespace FactCheck.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record ProcessResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>No mistake of a user ends in a stack trace.</summary>
    public ProcessResult WithoutStackTrace()
    {
        Assert.DoesNotContain("   at ", Error);
        Assert.DoesNotContain("Unhandled", Error);
        return this;
    }
}

/// <summary>Runs the real program, as the tests' build left it.</summary>
internal sealed class FactCheckProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    public byte[] Input { get; init; } = [];

    public Dictionary<string, string> Environment { get; } = [];

    public static ProcessResult Run(params string[] args) => new FactCheckProcess().Start(args);

    public ProcessResult Start(params string[] args)
    {
        using var process = Process.Start(StartInfo(args))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = ReadAll(process.StandardOutput.BaseStream);
        try
        {
            process.StandardInput.BaseStream.Write(Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end without having read its input.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            Assert.Fail("The program did not end.");
        }

        return new(process.ExitCode, output.Result, error.Result);
    }

    public ProcessStartInfo StartInfo(params string[] args)
    {
        var start = new ProcessStartInfo(Program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Insert(0, Path.Join(AppContext.BaseDirectory, "factcheck.dll"));
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static string Program => System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }
}
