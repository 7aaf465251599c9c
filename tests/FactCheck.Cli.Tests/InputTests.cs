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
        Assert.Equal(["s: error: the folder holds no story (*.md, *.txt)."], result.ErrorLines);
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
