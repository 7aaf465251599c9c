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

    /// <summary>Whether the runtime is to load the machine's cultures, which the program as it is shipped does without.</summary>
    public bool KnowsCultures { get; init; }

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
        var program = Path.Join(AppContext.BaseDirectory, "factcheck.dll");
        string[] host = KnowsCultures ? ["exec", "--runtimeconfig", WithCultures(), "--depsfile", Path.ChangeExtension(program, ".deps.json"), program] : [program];
        for (var i = 0; i < host.Length; i++)
        {
            start.ArgumentList.Insert(i, host[i]);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private string WithCultures()
    {
        var path = Path.Join(Folder, "cultures.runtimeconfig.json");
        const string Switch = "\"System.Globalization.Invariant\": ";
        File.WriteAllText(path, File.ReadAllText(Path.Join(AppContext.BaseDirectory, "factcheck.runtimeconfig.json")).Replace(Switch + "true", Switch + "false", StringComparison.Ordinal));
        return path;
    }

    private static string Program => System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }
}
