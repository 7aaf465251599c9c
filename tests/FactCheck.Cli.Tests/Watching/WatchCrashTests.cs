using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace FactCheck.Cli.Tests.Watching;

/// <summary>A watch that is killed again and again, wherever it happens to be, and one that is stopped as it should be.</summary>
public sealed class WatchCrashTests : IDisposable
{
    private const int Stories = 120;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly string[] s_reports = ["--report", "json=out", "--report", "sarif=out", "--report", "html=pages"];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Killed_in_the_middle_it_loses_no_story_and_repeats_none(string jobs)
    {
        for (var i = 0; i < Stories; i++)
        {
            _folder.Add($"in/{i % 7}/{i:000}.md", $"{Samples.Wrong}\nNumber {i} of them.\n");
        }

        // Each time it is let come so many lines further; where in the next story's work the blow falls is chance.
        var kills = 0;
        for (var lines = 1; Killed(jobs, lines); lines = (lines * 5 % 17) + 1)
        {
            kills++;
        }

        Assert.InRange(kills, 5, Stories);
        var check = _folder.Run("check", "in", "--date", "2026-01-16", "--report", "jsonl");
        var ledger = File.ReadAllLines(_folder.PathOf("in/.factcheck-ledger.jsonl")).Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(Stories, ledger.Length);
        Assert.Equal(Stories, ledger.Select(static entry => entry.GetProperty("sha256").GetString()).Distinct().Count());
        Assert.All(ledger, static entry => Assert.Equal("checked", entry.GetProperty("outcome").GetString()));
        var stories = Directory.GetFiles(_folder.PathOf("in"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        foreach (var (story, line) in stories.Zip(check.Output.Split('\n')))
        {
            var name = Path.GetRelativePath(_folder.PathOf("in"), story);
            Assert.Equal(Compact(line), Compact(File.ReadAllText(_folder.PathOf($"out/{name}.json"))));
            Assert.Single(JsonDocument.Parse(File.ReadAllText(_folder.PathOf($"out/{name}.sarif"))).RootElement.GetProperty("runs").EnumerateArray());
            Assert.EndsWith("</html>\n", File.ReadAllText(_folder.PathOf($"pages/{name}.html")), StringComparison.Ordinal);
        }

        // Nothing beside them: no draft either.
        Assert.Equal(2 * Stories, Directory.GetFiles(_folder.PathOf("out"), "*", SearchOption.AllDirectories).Length);
        Assert.Equal(Stories, Directory.GetFiles(_folder.PathOf("pages"), "*", SearchOption.AllDirectories).Length);
    }

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void It_sees_what_is_moved_in_written_and_changed_until_it_is_stopped(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals to send.");
        _folder.Add("in/backlog.md", Samples.Quiet);
        using var process = Start("in", "--settle", "0.2");
        Assert.Equal("watching in; Ctrl-C ends", process.StandardOutput.ReadLine());
        Assert.Equal("in/backlog.md: 0 findings", process.StandardOutput.ReadLine());

        File.Move(_folder.Add("elsewhere.md", Samples.Wrong), _folder.PathOf("in/moved.md"));
        Assert.Equal("in/moved.md: 1 finding, fails", process.StandardOutput.ReadLine());

        _folder.Add("in/new/folder/written.md", Samples.Wrong + "Once more.\n");
        Assert.Equal("in/new/folder/written.md: 1 finding, fails", process.StandardOutput.ReadLine());

        _folder.Add("in/moved.md", Samples.Quiet + "It did.\n");
        Assert.Equal("in/moved.md: 0 findings", process.StandardOutput.ReadLine());

        _folder.Add("in/broken.md", [(byte)'H', 0xFF]);
        Assert.Equal("in/broken.md: put aside as in/unreadable/broken.md", process.StandardOutput.ReadLine());

        var second = _folder.Run("watch", "in", "--report", "json=out", "--once");
        Assert.Equal(2, second.ExitCode);
        Assert.StartsWith("in/.factcheck-ledger.jsonl: error: the ledger cannot be had; does another watch have it?", second.Error, StringComparison.Ordinal);

        Signal(process, signal);
        Assert.True(process.WaitForExit(s_patience));
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", process.StandardOutput.ReadToEnd());
        Assert.EndsWith("factcheck: stopping when what is begun is done; once more ends it at once\n", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs until so many stories are done and kills it; false once it came to its end before.</summary>
    private bool Killed(string jobs, int lines)
    {
        using var process = Start("in", "--once", "--settle", "0", "--jobs", jobs);
        for (var i = 0; i < lines; i++)
        {
            if (process.StandardOutput.ReadLine() is null)
            {
                Assert.True(process.WaitForExit(s_patience));
                Assert.Equal(i == 0 ? 0 : 1, process.ExitCode);
                return false;
            }
        }

        process.Kill();
        Assert.True(process.WaitForExit(s_patience));
        return true;
    }

    private Process Start(params string[] args)
        => Process.Start(new FactCheckProcess { Folder = _folder.Root }.StartInfo(["watch", .. args, "--date", "2026-01-16", .. s_reports]))!;

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.True(kill.WaitForExit(s_patience));
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
