using System.Text.Json;
using FactCheck.Reporting;

namespace FactCheck.Cli.Tests;

/// <summary>All formats in one run of the real program.</summary>
public class EveryFormatTests
{
    [Fact]
    public void A_build_server_changes_no_byte()
    {
        var here = WriteAll([]);
        Assert.Equal(ReportFormats.All.Count, here.Count);
        Assert.All(here, one => Assert.NotEmpty(one.Value));
        var there = WriteAll(new() { ["GITHUB_ACTIONS"] = "true", ["CI"] = "true", ["GITHUB_STEP_SUMMARY"] = "/nowhere" });
        Assert.All(here, one => Assert.Equal(one.Value, there[one.Key]));
    }

    /// <summary>What stands between the words in the file (navigation, entities, tags) is not in the story's text, and the places are the file's.</summary>
    [Fact]
    public void Every_format_leads_into_the_file_of_a_story_in_html()
    {
        const string Page = """
            <!doctype html><html><head><title>Talks about trade</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Talks about trade</h1>
            <p>They met on <b>Tuesday (January&nbsp;8)</b> in Tokyo &amp; spoke about 14 things that matter to them, to their neighbours and to their peoples.</p>
            <p>Nobody said when they would meet again, or where, but both were pleased with what had been said in the room on that day.</p></article></body></html>
            """;
        using var folder = new TemporaryFolder();
        folder.Add("story.html", Page);
        var reports = ReportFormats.All.SelectMany(format => new[] { "--report", $"{format.Name}=out.{format.Name}" });
        Assert.Equal(1, folder.Run(["check", "story.html", "--date", "2026-01-16", .. reports]).ExitCode);

        using var json = JsonDocument.Parse(File.ReadAllText(folder.PathOf("out.json")));
        var claim = json.RootElement.GetProperty("findings")[0].GetProperty("claim");
        Assert.Equal("Tuesday (January&nbsp;8)", Page[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
        Assert.Equal(3, claim.GetProperty("line").GetInt32());
        var word = json.RootElement.GetProperty("unchecked")[0].GetProperty("words").EnumerateArray().Last();
        Assert.Equal("about 14", Page[word.GetProperty("start").GetInt32()..word.GetProperty("end").GetInt32()]);

        using var sarif = JsonDocument.Parse(File.ReadAllText(folder.PathOf("out.sarif")));
        var region = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal("Tuesday (January&nbsp;8)", Page.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()));
        Assert.Contains("line=3,endLine=3,col=19,endColumn=43", File.ReadAllText(folder.PathOf("out.github")), StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> WriteAll(Dictionary<string, string> environment)
    {
        using var folder = new TemporaryFolder();
        var process = new FactCheckProcess { Folder = folder.Root };
        foreach (var (name, value) in environment)
        {
            process.Environment[name] = value;
        }

        var stories = new[] { "japan-italy.md", "three-mistakes.md" };
        foreach (var story in stories)
        {
            folder.Add(story, File.ReadAllBytes(Samples.Story(story)));
        }

        var reports = ReportFormats.All.SelectMany(format => new[] { "--report", $"{format.Name}=out.{format.Name}" });
        Assert.Equal(1, process.Start(["check", .. stories, .. reports]).WithoutStackTrace().ExitCode);
        return ReportFormats.All.ToDictionary(format => format.Name, format => File.ReadAllBytes(folder.PathOf("out." + format.Name)));
    }
}
