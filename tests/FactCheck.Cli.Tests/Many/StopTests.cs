using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Tests.Many;

/// <summary>Ctrl-C in the middle of a run: what is done is written, the rest is not begun.</summary>
public sealed class StopTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void What_is_done_is_written_and_the_rest_is_not_begun(string signal)
    {
        using var process = StartInTheMiddle(out var pipe);
        Send(process, signal);
        Assert.Equal("factcheck: stopping when what is begun is done; once more ends it at once", process.StandardError.ReadLine());
        pipe.Write(Encoding.UTF8.GetBytes(Samples.Quiet));
        pipe.Dispose();
        Assert.True(process.WaitForExit(s_patience));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("factcheck: stopped after 2 of 4 files: 3 stories checked, 0 could not be; the reports hold what was done\n", process.StandardError.ReadToEnd());
        Assert.Equal(["a", "b", "c"], File.ReadLines(_folder.PathOf("out.json")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("story").GetProperty("id").GetString()));
        using var sarif = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("out.sarif")));
        Assert.Equal(3, sarif.RootElement.GetProperty("runs")[0].GetProperty("artifacts").GetArrayLength());
        Assert.Equal(["a.md", "b.md", "c.md", "d.md", "out.json", "out.sarif"], Names());
    }

    [SkippableFact]
    public void Asked_twice_it_ends_at_once_and_a_report_that_is_there_stays()
    {
        _folder.Add("out.json", "before");
        using var process = StartInTheMiddle(out var pipe);
        using var _ = pipe;
        Send(process, "INT");
        process.StandardError.ReadLine();
        Send(process, "INT");
        Assert.True(process.WaitForExit(s_patience));
        Assert.Equal("before", File.ReadAllText(_folder.PathOf("out.json")));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A run that has done two stories and waits for the third, which comes through a pipe.</summary>
    private Process StartInTheMiddle(out FileStream pipe)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes among files, and no signals.");
        foreach (var name in new[] { "a.md", "b.md", "d.md" })
        {
            _folder.Add(name, Samples.Quiet);
        }

        var path = _folder.PathOf("c.md");
        Run("mkfifo", path);
        var process = Process.Start(new FactCheckProcess { Folder = _folder.Root }
            .StartInfo("check", "a.md", "b.md", "c.md", "d.md", "--jobs", "1", "--report", "json=out.json", "--report", "sarif=out.sarif"))!;

        // Opens once the program has opened its end.
        pipe = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        return process;
    }

    private string[] Names() => [.. Directory.GetFiles(_folder.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static void Send(Process process, string signal) => Run("kill", "-" + signal, process.Id.ToString(CultureInfo.InvariantCulture));

    private static void Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(tool, arguments);
        Assert.True(process.WaitForExit(s_patience));
        Assert.Equal(0, process.ExitCode);
    }
}
