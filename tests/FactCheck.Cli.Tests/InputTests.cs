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
        Assert.Matches(@"^feed\(1,\d+\): error: There is no text", Assert.Single(result.ErrorLines));
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
        Assert.StartsWith("batch.zip!/desk/bad.json(1,7): error: This is not right JSON", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
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

    private static string? StoryId(string json) => JsonDocument.Parse(json).RootElement.GetProperty("story").GetProperty("id").GetString();
}
