using System.Text.Json;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>Stories of one file name are told apart, wherever the program is started.</summary>
public sealed class StoryNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Stories_of_one_file_name_have_fingerprints_of_their_own()
    {
        AddStories();
        var found = Check(_folder.Root, "check", ".");
        Assert.Equal(["desk/fire", "own", "wire/fire", "x.zip!/a/fire", "x.zip!/b/fire"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(5, found.Values.Distinct().Count());
    }

    [Fact]
    public void Nobody_s_place_changes_them_where_the_settings_stay()
    {
        AddStories();
        _folder.Add("factcheck.yaml", "fail-on: never\n");
        var all = Check(_folder.Root, "check", ".");
        Assert.Equal(all["desk/fire"], Assert.Single(Check(_folder.PathOf("desk"), "check", "fire.md")).Value);
        Assert.Equal(all["desk/fire"], Assert.Single(Check(_folder.PathOf("wire"), "check", "../desk/fire.md")).Value);
        Assert.Equal(all["desk/fire"], Assert.Single(Check(Path.GetTempPath(), "check", _folder.PathOf("desk/fire.md"))).Value);
        Assert.Equal(all["wire/fire"], Check(_folder.Root, "check", "wire", "desk")["wire/fire"]);
    }

    [Fact]
    public void What_lies_elsewhere_has_its_name_alone()
    {
        AddStories();
        Directory.CreateDirectory(_folder.PathOf("empty"));
        Assert.Equal("fire", Assert.Single(Check(_folder.PathOf("empty"), "check", "../desk/fire.md", "--config", "none")).Key);
    }

    public void Dispose() => _folder.Dispose();

    private void AddStories()
    {
        _folder.Add("desk/fire.md", Samples.Wrong);
        _folder.Add("wire/fire.md", Samples.Wrong);
        _folder.Add("wire/other.md", "---\nid: own\n---\n" + Samples.Wrong);
        var bytes = System.Text.Encoding.UTF8.GetBytes(Samples.Wrong);
        _folder.Add("x.zip", Formats.Tests.WrittenFiles.Zip(("a/fire.md", bytes), ("b/fire.md", bytes)));
    }

    /// <summary>The fingerprint of the one finding of each story, by the story's id.</summary>
    private static Dictionary<string, string> Check(string folder, params string[] args)
    {
        var result = new FactCheckProcess { Folder = folder }.Start([.. args, "--date", "2026-01-16", "--fail-on", "never", "--report", "jsonl"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(
            report => report.GetProperty("story").GetProperty("id").GetString()!,
            report => Assert.Single(report.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString()!,
            StringComparer.Ordinal);
    }
}
