using System.Text.Json;
using FactCheck.Reporting;

namespace FactCheck.Cli.Tests.Watching;

/// <summary>A folder that is checked now and then by the real program: each content once, what cannot be read put aside.</summary>
public sealed class WatchOnceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Every_file_gets_the_reports_that_check_writes_and_a_second_run_has_nothing_to_do()
    {
        AddFolder();
        var first = Once(ReportFormats.All.SelectMany(format => new[] { "--report", $"{format.Name}=out/{format.Name}" }));
        Assert.Equal((1, ""), (first.ExitCode, first.Error));
        Assert.Equal(["in/a.md: 1 finding, fails", "in/desk/b.md: 0 findings", "in/desk/d.zip: 2 stories, 1 finding, fails"], Lines(first));
        foreach (var format in ReportFormats.All)
        {
            foreach (var name in new[] { "a.md", "desk/b.md", "desk/d.zip" })
            {
                var check = _folder.Run("check", "in/" + name, "--date", "2026-01-16", "--report", $"{format.Name}=expected");
                Assert.True(check.ExitCode < 2);
                Assert.Equal(File.ReadAllText(_folder.PathOf("expected")), File.ReadAllText(_folder.PathOf($"out/{format.Name}/{name}{format.Extension}")));
            }
        }

        var second = Once(["--report", "json=out/json"]);
        Assert.Equal((0, "", ""), (second.ExitCode, second.Output, second.Error));
    }

    [Fact]
    public void What_cannot_be_read_is_put_aside_with_its_reason_and_never_written_over()
    {
        var reason = "in/desk/x.md(1,2): error: Byte 1 (0xFF) is not valid UTF-8. Save the file as UTF-8.\n";
        AddBroken("one");
        var result = Once(["--report", "json=out"]);
        Assert.Equal((2, reason), (result.ExitCode, result.Error));
        Assert.Equal(["in/desk/x.md: put aside as in/unreadable/desk/x.md"], Lines(result));
        Assert.Equal(reason, File.ReadAllText(_folder.PathOf("in/unreadable/desk/x.md.reason.txt")));
        Assert.False(File.Exists(_folder.PathOf("in/desk/x.md")));

        AddBroken("two");
        Once(["--report", "json=out"]);
        Assert.Equal(["one", "two"], Directory.GetFiles(_folder.PathOf("in/unreadable/desk"), "*.md").Select(path => File.ReadAllText(path)[^3..]).Order(StringComparer.Ordinal));
        Assert.Equal(2, Directory.GetFiles(_folder.PathOf("in/unreadable/desk"), "*.reason.txt").Length);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Fact]
    public void Of_an_archive_the_good_stories_are_reported_and_the_others_explained()
    {
        _folder.Add("in/d.zip", Formats.Tests.WrittenFiles.Zip(("a.md", "It rained."u8.ToArray()), ("b.md", [(byte)'H', 0xFF])));
        var result = Once(["--report", "json=out"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["in/d.zip: 0 findings; what could not be read: in/unreadable/d.zip.reason.txt"], Lines(result));
        Assert.StartsWith("in/d.zip!/b.md(1,2): error: ", File.ReadAllText(_folder.PathOf("in/unreadable/d.zip.reason.txt")), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.PathOf("in/d.zip")));
    }

    [Fact]
    public void The_same_content_under_another_name_is_checked_once_and_another_content_under_the_same_name_anew()
    {
        _folder.Add("in/a.md", Samples.Wrong);
        _folder.Add("in/b.md", Samples.Wrong);
        Assert.Equal(["in/a.md: 1 finding, fails", "in/b.md: the same as in/a.md, which is checked"], Lines(Once(["--report", "json=out"])));

        _folder.Add("in/a.md", Samples.Quiet);
        Assert.Equal(["in/a.md: 0 findings"], Lines(Once(["--report", "json=out"])));
        Assert.Contains("\"findings\": []", File.ReadAllText(_folder.PathOf("out/a.md.json")), StringComparison.Ordinal);

        _folder.Add("in/a.md", Samples.Wrong);
        Assert.Equal(["in/a.md: 1 finding, fails"], Lines(Once(["--report", "json=out"])));
        Assert.DoesNotContain("\"findings\": []", File.ReadAllText(_folder.PathOf("out/a.md.json")), StringComparison.Ordinal);
        Assert.Equal(["out/a.md.json"], Directory.GetFiles(_folder.PathOf("out")).Select(path => Path.GetRelativePath(_folder.Root, path).Replace('\\', '/')));
    }

    [Fact]
    public void A_story_whose_report_cannot_be_written_is_tried_again()
    {
        _folder.Add("in/a.md", Samples.Quiet);
        _folder.Add("out", "a file where the folder should be");
        var result = Once(["--report", "json=out"]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("in/a.md: error: its reports cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);

        File.Delete(_folder.PathOf("out"));
        Assert.Equal(["in/a.md: 0 findings"], Lines(Once(["--report", "json=out"])));
    }

    [Fact]
    public void Reports_the_ledger_and_the_settings_of_the_folder_are_no_stories_and_the_settings_hold()
    {
        _folder.Add("in/a.md", Samples.Wrong);
        _folder.Add("in/factcheck.yaml", "rules:\n  diplomacy/*: off\nwaivers: waivers.txt\n");
        _folder.Add("in/waivers.txt", "# None yet.\n");
        for (var i = 0; i < 2; i++)
        {
            var result = Once(["--report", "json=in/reports", "--ledger", "in/ledger.jsonl"]);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }

        Assert.Equal(["a.md", "factcheck.yaml", "ledger.jsonl", "reports/a.md.json", "waivers.txt"], Files("in"));
    }

    [Fact]
    public void A_line_of_the_ledger_that_a_crash_has_cut_off_is_dropped_and_any_other_is_a_mistake()
    {
        AddFolder();
        Once(["--report", "json=out"]);
        var ledger = _folder.PathOf("in/.factcheck-ledger.jsonl");
        var whole = File.ReadAllText(ledger);
        File.WriteAllText(ledger, whole[..^20]);
        Assert.Equal(["in/desk/d.zip: 2 stories, 1 finding, fails"], Lines(Once(["--report", "json=out"])));
        Assert.Equal(whole, File.ReadAllText(ledger));

        File.WriteAllText(ledger, whole + "no line of ours\n");
        var result = Once(["--report", "json=out"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("in/.factcheck-ledger.jsonl(4,1): error: this is no line of a ledger, which factcheck watch writes; mend it or remove it.\n", result.Error);
    }

    [Theory]
    [InlineData("--report needs a value: FORMAT=DIR.", "in")]
    [InlineData("--report: 'json' names no folder; a watch writes a report for each file, as in json=reports.", "in", "--report", "json")]
    [InlineData("--report: two reports of a file would have the same name in 'out/'.", "in", "--report", "json=out", "--report", "gitlab=out/")]
    [InlineData("watch: '.' is the watched folder or holds it", "in", "--report", "json=.")]
    [InlineData("watch: 'in' is the watched folder or holds it", "in", "--report", "json=out", "--aside", "in")]
    [InlineData("--settle: 'soon' is no number of seconds; it is from 0 to 3600, as in 0.5.", "in", "--report", "json=out", "--settle", "soon")]
    public void What_cannot_be_done_is_said_so(string error, params string[] args)
    {
        _folder.Add("in/a.md", Samples.Quiet);
        var result = _folder.Run(["watch", .. args]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("factcheck: " + error, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["a.md"], Files("in"));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A run that takes every file for whole: those of a test are.</summary>
    private ProcessResult Once(IEnumerable<string> args) => _folder.Run(["watch", "in", "--once", "--settle", "0", "--date", "2026-01-16", "--jobs", "2", .. args]);

    private static string[] Lines(ProcessResult result) => result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<string> Files(string folder)
        => Directory.GetFiles(_folder.PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder.PathOf(folder), path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private void AddFolder()
    {
        _folder.Add("in/a.md", Samples.Wrong);
        _folder.Add("in/desk/b.md", Samples.Quiet);
        _folder.Add("in/desk/d.zip", Formats.Tests.WrittenFiles.Zip(("x.md", System.Text.Encoding.UTF8.GetBytes(Samples.Wrong + "Again.\n")), ("y.md", "It rained."u8.ToArray())));
        _folder.Add("in/.hidden.md", Samples.Wrong);
        _folder.Add("in/picture.jpg", "no story");
    }

    private void AddBroken(string end) => _folder.Add("in/desk/x.md", [(byte)'H', 0xFF, .. System.Text.Encoding.ASCII.GetBytes(end)]);
}
