namespace FactCheck.Cli.Tests;

public class ReferenceDiffTests
{
    [Fact]
    public void A_copy_of_the_tables_built_in_does_not_differ_from_them()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        var result = folder.Run("reference", "diff", "standard", "ref", "--stories", Samples.Story("japan-italy.md"));
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("No table differs. sha256 ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("No verdict flips in 1 story.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_cells_and_declarations_that_differ_are_listed()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        var mountains = folder.PathOf("ref/mountains.csv");
        var lines = File.ReadAllLines(mountains).ToList();
        var denali = lines.FindIndex(line => line.StartsWith("denali,", StringComparison.Ordinal));
        lines[denali] = lines[denali].Replace(",6190,", ",6194,", StringComparison.Ordinal);
        var gone = lines[denali + 1].Split(',')[0];
        lines[denali + 1] = "nameless,Nameless Peak,,US,1234,usgs,2026-01-16";
        File.WriteAllLines(mountains, [lines[0], .. lines.Skip(1).Order(StringComparer.Ordinal)]);
        var descriptor = folder.PathOf("ref/datapackage.yaml");
        File.WriteAllText(descriptor, File.ReadAllText(descriptor).Replace("reviewBy: 2027-01-16", "reviewBy: 2027-02-16", StringComparison.Ordinal));
        var result = folder.Run("reference", "diff", "standard", "ref");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("mountains: 1 row added, 1 removed, 1 changed\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  ~ mountains/denali Denali\n      height: 6190 → 6194\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  + mountains/nameless Nameless Peak\n", result.Output, StringComparison.Ordinal);
        Assert.Contains($"  - mountains/{gone} ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  - review by 2027-01-16\n  + review by 2027-02-16\n", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"tables differ\. sha256 [0-9a-f]{64}\s+→\s+[0-9a-f]{64}\s", result.Output);
    }

    [Fact]
    public void Verdicts_that_flip_are_listed_with_their_place()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        folder.Add("stories/a.md", Samples.Wrong);
        folder.Add("stories/b.md", Samples.Quiet);
        var treaties = folder.PathOf("ref/treaties.csv");
        var text = File.ReadAllText(treaties);
        Assert.Contains("1866-08-25", text, StringComparison.Ordinal);
        File.WriteAllText(treaties, text.Replace("1866-08-25", "1806-08-25", StringComparison.Ordinal));

        var result = folder.Run("reference", "diff", "standard", "ref", "--stories", "stories", "--date", "2026-01-16");
        Assert.Equal("", result.Error);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("stories/a.md(3,", result.Output, StringComparison.Ordinal);
        Assert.Contains("diplomacy/relations-age-disagrees-with-treaty: refuted → supported", result.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("1 verdict flips in 2 stories.\n", result.Output, StringComparison.Ordinal);

        var back = folder.Run("reference", "diff", "ref", "standard", "--stories", "stories", "--date", "2026-01-16");
        Assert.Contains("supported → refuted", back.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        Assert.Equal(["nowhere: error: there is no such folder or file"], folder.Run("reference", "diff", "ref", "nowhere").ErrorLines);
        var result = folder.Run("reference", "diff", "ref", "ref", "--stories", "none.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["none.md: error: there is no such file or folder"], result.ErrorLines);
    }
}
