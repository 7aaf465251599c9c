using System.Diagnostics;
using System.Text.Json;

namespace FactCheck.Cli.Tests;

public class ReportTests
{
    [Fact]
    public void Text_is_plain_where_there_is_no_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        var output = folder.Run("check", "a.md").Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.StartsWith("Rain expected\n", output);
    }

    [Fact]
    public void Reports_go_to_their_files_and_nothing_to_standard_output()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        var result = folder.Run("check", "a.md", "--report", "json=out.json", "--report", "text=out.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal("a", JsonDocument.Parse(File.ReadAllBytes(folder.PathOf("out.json"))).RootElement.GetProperty("story").GetProperty("id").GetString());
        Assert.StartsWith("Rain expected\n", File.ReadAllText(folder.PathOf("out.txt")));
        Assert.Equal(["a.md", "out.json", "out.txt"], Directory.GetFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a.md", "---\nversion: 3\nauthor: Ann Marlow\nlanguage: en-GB\n---\nRain expected\n\nTOKYO, Jan 16 (Agency) - It may rain.\n")]
    [InlineData("a.json", """{"uri": "urn:x", "version": "3", "byline": "Ann Marlow", "language": "en-GB", "headline": "Rain expected", "body_text": "TOKYO, Jan 16 (Agency) - It may rain."}""")]
    public void What_a_story_says_of_itself_is_in_its_report(string file, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Add(file, text);
        var result = folder.Run("check", file, "--date", "2026-01-16", "--report", "json", "--report", "markdown=out.md");
        var story = JsonDocument.Parse(result.Output).RootElement.GetProperty("story");
        Assert.Equal(
            ["3", "Ann Marlow", "TOKYO, Jan 16 (Agency)", "en-GB"],
            new[] { "version", "byline", "dateline", "language" }.Select(name => story.GetProperty(name).GetString()));
        Assert.Contains("By Ann Marlow · TOKYO, Jan 16 (Agency) · version 3 · language en-GB", File.ReadAllText(folder.PathOf("out.md")));
    }

    [Fact]
    public void Where_nothing_could_be_checked_a_report_that_is_there_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Add("out.json", "before");
        Assert.Equal(2, folder.Run("check", "missing.md", "--report", "json=out.json").ExitCode);
        Assert.Equal("before", File.ReadAllText(folder.PathOf("out.json")));
        Assert.Single(Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_before_anything_is_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        var result = folder.Run("check", "a.md", "--report", "text", "--report", "json=no/such/out.json");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal("no/such/out.json: error: the report cannot be written: there is no such folder", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public void A_link_to_a_report_stays_a_link()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        folder.Add("real.json", "");
        File.CreateSymbolicLink(folder.PathOf("link.json"), "real.json");
        Assert.Equal(0, folder.Run("check", "a.md", "--report", "json=link.json").ExitCode);
        Assert.NotNull(new FileInfo(folder.PathOf("link.json")).LinkTarget);
        Assert.NotEmpty(File.ReadAllText(folder.PathOf("real.json")));
    }

    [Fact]
    public void A_reader_that_goes_away_ends_it_quietly()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 300; i++)
        {
            folder.Add($"s/{i:000}.md", Samples.Quiet);
        }

        using var process = Process.Start(new FactCheckProcess { Folder = folder.Root }.StartInfo("check", "s"))!;
        process.StandardOutput.BaseStream.ReadByte();
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(60_000));
        Assert.Equal("", error);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_full_disk_is_said_so()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        var result = folder.Run("check", "a.md", "--report", "json=/dev/full", "--report", "text");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("/dev/full: error: the report cannot be written: ", Assert.Single(result.ErrorLines));
        Assert.Contains("Rain expected", result.Output);
        Assert.True(File.Exists("/dev/full"));
    }
}
