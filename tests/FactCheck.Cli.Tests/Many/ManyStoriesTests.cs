using System.IO.Compression;
using System.Text;

namespace FactCheck.Cli.Tests.Many;

/// <summary>Folders, archives and feeds of many stories, checked side by side by the real program.</summary>
public sealed class ManyStoriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("2")]
    [InlineData("5")]
    public void Reports_and_problems_are_the_same_and_in_order_whatever_the_number_of_jobs(string jobs)
    {
        AddMixture();
        var alone = Check("1");
        var many = Check(jobs);
        Assert.Equal(2, many.ExitCode);
        Assert.Equal(alone.ExitCode, many.ExitCode);
        Assert.Equal(alone.Error, many.Error);
        Assert.Equal(alone.OutputBytes, many.OutputBytes);
        Assert.Equal(["s/b.html", "s/d.zip!/desk/07.md", "s/e.json", "s/x/broken.md"], many.ErrorLines[..^1].Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
        Assert.Equal("factcheck: 44 stories checked, 4 could not be", many.ErrorLines[^1]);
    }

    [Fact]
    public void A_long_run_says_how_far_it_is_by_the_number_of_files()
    {
        for (var i = 0; i < 1000; i++)
        {
            _folder.Add($"s/{i:000}.md", Samples.Quiet);
        }

        var result = _folder.Run("check", "s", "--jobs", "3", "--report", "json=out.json");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal([.. Enumerable.Range(1, 9).Select(tenth => $"factcheck: {tenth}00 of 1000 files done"), "factcheck: 1000 stories checked, 0 could not be"], result.ErrorLines);
        Assert.Equal(1000, File.ReadAllLines(_folder.PathOf("out.json")).Length);
    }

    [SkippableFact]
    public void On_a_terminal_a_bar_is_drawn_with_problems_above_it_and_removed()
    {
        Skip.If(OperatingSystem.IsWindows(), "script is no program of Windows.");
        AddMixture();
        var tool = new Places.ToolProcess(_folder) { Environment = { ["TERM"] = "xterm", ["COLUMNS"] = "100" } };
        var (code, output, _) = tool.Run("script", "-qec", "factcheck check s --date 2026-01-16 --report json=out.json", "/dev/null");
        Assert.Equal(2, code);
        Assert.Contains(" of 5 files", output, StringComparison.Ordinal);
        Assert.Contains("\u001b[", output, StringComparison.Ordinal);
        Assert.Contains("s/x/broken.md", output, StringComparison.Ordinal);
        Assert.EndsWith("factcheck: 44 stories checked, 4 could not be", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(Check("1").OutputBytes, File.ReadAllBytes(_folder.PathOf("out.json")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("two")]
    [InlineData("257")]
    public void A_number_of_jobs_is_from_1_on(string jobs)
    {
        var result = _folder.Run("check", "s", "--jobs=" + jobs);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"--jobs: '{jobs}' is not a number of jobs; it is from 1 to 256.", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ProcessResult Check(string jobs) => _folder.Run("check", "s", "--date", "2026-01-16", "--report", "json", "--jobs", jobs);

    /// <summary>Five files with 44 stories, and four that cannot be read: a page, an entry, an item of a feed and a file.</summary>
    private void AddMixture()
    {
        _folder.Add("s/a.md", Samples.Wrong);
        _folder.Add("s/b.html", "<html><head><title></title></head><body></body></html>");
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            for (var i = 0; i < 20; i++)
            {
                using var entry = archive.CreateEntry($"desk/{i:00}.md").Open();
                entry.Write(i == 7 ? [] : Encoding.UTF8.GetBytes($"{Samples.Wrong}Number {i}.\n"));
            }
        }

        _folder.Add("s/d.zip", bytes.ToArray());
        var items = Enumerable.Range(0, 25).Select(i => i == 3 ? """{"id": "empty"}""" : $$"""{"id": "{{i}}", "content_text": "Italy and Japan share over {{150 + i}} years of diplomatic relations."}""");
        _folder.Add("s/e.json", $$"""{"version": "https://jsonfeed.org/version/1", "items": [{{string.Join(", ", items)}}]}""");
        _folder.Add("s/x/broken.md", [(byte)'H', 0xFF, 0xFE]);
    }
}
