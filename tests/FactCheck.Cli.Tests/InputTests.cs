using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Tests;

public class InputTests
{
    [Fact]
    public void A_dash_reads_standard_input()
    {
        var result = new FactCheckProcess { Input = Encoding.UTF8.GetBytes(Samples.Quiet) }.Start("check", "-", "--report", "json").WithoutStackTrace();
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("stdin", StoryId(result.Output));
    }

    [Fact]
    public void Empty_standard_input_cannot_be_read()
    {
        var result = FactCheckProcess.Run("check", "-").WithoutStackTrace();
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("stdin(1,1): error: ", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public void A_folder_is_walked_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "s/b.md", "s/a/z.txt", "s/B.md", "s/é.md", "s/a.txt", "s/skip.csv", "s/.hidden/x.md", "s/.x.md" })
        {
            folder.Add(name, Samples.Quiet);
        }

        var ids = folder.Run("check", "s", "--report", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(StoryId);
        Assert.Equal(["B", "z", "a", "b", "é"], ids);
    }

    [Fact]
    public void A_folder_without_stories_is_a_mistake()
    {
        using var folder = new TemporaryFolder();
        folder.Add("s/a.csv", "a");
        var result = folder.Run("check", "s");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["s: error: the folder holds no story (*.md, *.txt, *.html, *.xml, *.json, *.docx, *.pdf, *.zip …)."], result.ErrorLines);
    }

    [Fact]
    public void A_feed_gives_a_report_for_each_of_its_stories_and_names_the_bad_one()
    {
        using var folder = new TemporaryFolder();
        folder.Add("feed", """{"version": "https://jsonfeed.org/version/1", "items": [{"id": "a", "content_text": "It rained."}, {"id": "b"}, {"id": "c", "content_text": "It snowed."}]}""");
        var result = folder.Run("check", "feed", "--report", "json");
        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"^feed\(1,\d+\): error: There is no text", result.ErrorLines[0]);
        Assert.Equal(["factcheck: 2 stories checked, 1 could not be"], result.ErrorLines[1..]);
        Assert.Equal(["a", "c"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(StoryId));
    }

    [Fact]
    public void An_archive_is_read_file_by_file()
    {
        using var folder = new TemporaryFolder();
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in new[] { ("desk/wrong.txt", Samples.Wrong), ("desk/bad.json", "{\"a\": }"), ("desk/page.html", "<h1>Rain</h1><p>It rained.</p>"), ("desk/photo.jpg", "no") })
            {
                using var entry = new StreamWriter(archive.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        folder.Add("batch.zip", bytes.ToArray());
        var result = folder.Run("check", "batch.zip", "--report", "json", "--date", "2026-01-16");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("batch.zip!/desk/bad.json(1,7): error: This is not right JSON", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["factcheck: 2 stories checked, 1 could not be"], result.ErrorLines[1..]);
        Assert.Equal(["page", "wrong"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(StoryId));
        Assert.Contains("batch.zip!/desk/wrong.txt(3,", folder.Run("claims", "batch.zip").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_points_into_the_file_that_came_in()
    {
        const string Text = """{"uri": "urn:a", "headlines": [{"value": "Italy \u0026 Japan"}], "bodies": [{"role": "html", "value": "<p>Italy and Japan share over 200&#160;years of diplomatic relations.<\/p>"}]}""";
        using var folder = new TemporaryFolder();
        folder.Add("item", Text);
        var claim = JsonDocument.Parse(folder.Run("check", "item", "--report", "json", "--date", "2026-01-16").Output).RootElement.GetProperty("findings")[0].GetProperty("claim");
        Assert.Equal("over 200 years of diplomatic relations", claim.GetProperty("text").GetString());
        Assert.Equal("over 200&#160;years of diplomatic relations", Text[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
        Assert.Equal(claim.GetProperty("start").GetInt32() + 1, claim.GetProperty("column").GetInt32());
    }

    [Theory]
    [InlineData("s/*.md", "B [a]x a")]
    [InlineData("s/**/*.md", "B [a]x a z")]
    [InlineData("s/*/?.md", "z")]
    [InlineData("**/deep/*", "w x z")]
    [InlineData("s/**", "B [a]x a w x z")]
    [InlineData("s/**/*", "B [a]x a c w x z")]
    [InlineData("./s/a*", "a")]
    [InlineData("s/[a]*.md", "[a]x")]
    public void A_pattern_names_files_and_folders_in_ordinal_order(string pattern, string ids)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "s/B.md", "s/a.md", "s/deep/z.md", "s/deep/deep/w.txt", "s/deep/x.txt", "s/.hidden/deep/h.md", "s/.h.md", "s/c.csv" })
        {
            folder.Add(name, Samples.Quiet);
        }

        folder.Add("s/[a]x.md", Samples.Quiet);
        Directory.CreateSymbolicLink(folder.PathOf("s/again"), folder.PathOf("s"));
        var result = folder.Run("check", pattern, "--report", "jsonl");
        Assert.Equal("", result.Error);
        Assert.Equal(ids, string.Join(' ', result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(StoryId)));
    }

    [Fact]
    public void A_pattern_without_a_match_is_a_mistake_and_a_file_of_that_name_is_itself()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(["s/*.md: error: no file matches."], folder.Run("check", "s/*.md").ErrorLines);
        folder.Add("what?.md", Samples.Quiet);
        folder.Add("whats.md", Samples.Quiet);
        Assert.Equal("what?", StoryId(folder.Run("check", "what?.md", "--report", "json").Output));
    }

    [Fact]
    public void A_linked_folder_does_not_lead_in_circles()
    {
        using var folder = new TemporaryFolder();
        folder.Add("s/a.md", Samples.Quiet);
        Directory.CreateSymbolicLink(folder.PathOf("s/again"), folder.PathOf("s"));
        Assert.Equal("a", StoryId(folder.Run("check", "s", "--report", "json").Output));
    }

    [Fact]
    public void The_date_option_dates_a_story_that_has_none()
    {
        var result = new FactCheckProcess { Input = Encoding.UTF8.GetBytes(Samples.Quiet) }.Start("check", "-", "--report", "json", "--date", "2026-01-16");
        Assert.Equal("2026-01-16", JsonDocument.Parse(result.Output).RootElement.GetProperty("story").GetProperty("published").GetString());
    }

    /// <summary>The story's id without the folders before it, which <see cref="Gate.StoryNameTests"/> holds.</summary>
    private static string StoryId(string json) => Path.GetFileName(JsonDocument.Parse(json).RootElement.GetProperty("story").GetProperty("id").GetString()!);
}
