using System.Diagnostics;

namespace FactCheck.Cli.Tests.Places;

/// <summary>Runs another program, or skips the test where there is none, in a folder whose <c>bin</c> is on the path and has <c>factcheck</c>, as an installed one would be.</summary>
internal sealed class ToolProcess
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder;

    public ToolProcess(TemporaryFolder folder)
    {
        _folder = folder;
        var host = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        Program = folder.Add("bin/factcheck", $"#!/bin/sh\nexec '{host}' '{Path.Join(AppContext.BaseDirectory, "factcheck.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The program as a file that can be started.</summary>
    public string Program { get; }

    public Dictionary<string, string> Environment { get; } = [];

    public string Folder { get; init; } = "";

    public (int ExitCode, string Output, string Error) Run(string tool, params string[] arguments)
    {
        Skip.IfNot(IsThere(tool), $"Not tried, since there is no {tool} on this machine's path.");
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = _folder.PathOf(Folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FACTCHECK_PROGRAM"] = Program;
        start.Environment["PATH"] = _folder.PathOf("bin") + Path.PathSeparator + start.Environment["PATH"];
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{tool} did not end.");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    private static bool IsThere(string tool)
        => Path.IsPathRooted(tool) || System.Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, tool)));
}
