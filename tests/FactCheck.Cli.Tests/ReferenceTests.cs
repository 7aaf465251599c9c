namespace FactCheck.Cli.Tests;

public class ReferenceTests
{
    [Fact]
    public void The_tables_built_in_are_valid()
    {
        var result = FactCheckProcess.Run("reference", "check");
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("countries: ", result.Output);
    }

    [Fact]
    public void The_tables_of_the_repository_are_those_built_in()
    {
        var folder = FactCheckProcess.Run("reference", "check", Path.Join(Samples.Repository, "seeds", "reference"));
        Assert.Equal(FactCheckProcess.Run("reference", "check").Output, folder.Output);
    }

    [Fact]
    public void Every_bad_row_is_named_with_its_place_and_nothing_is_checked()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        folder.Add("a.md", Samples.Quiet);
        var visits = folder.PathOf("ref/visits.csv");
        var columns = File.ReadAllLines(visits)[0].Split(',').Length;
        File.AppendAllText(visits, "broken,nobody" + new string(',', columns - 2) + "\n");
        var validated = folder.Run("reference", "check", "ref");
        Assert.Equal(2, validated.ExitCode);
        Assert.Equal("", validated.Output);
        Assert.NotEmpty(validated.ErrorLines);
        Assert.All(validated.ErrorLines, line => Assert.Matches(@"^ref/visits\.csv\(\d+,\d+\): error FC6\d\d\d: ", line));

        var checkedWith = folder.Run("check", "a.md", "--reference", "ref");
        Assert.Equal(2, checkedWith.ExitCode);
        Assert.Equal("", checkedWith.Output);
        Assert.Equal(validated.Error, checkedWith.Error);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_has_no_descriptor_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        Assert.Equal(["ref: error: there is no such folder or file"], folder.Run("check", "a.md", "--reference", "ref").ErrorLines);
        Directory.CreateDirectory(folder.PathOf("ref"));
        var result = folder.Run("check", "a.md", "--reference", "ref");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("ref/datapackage.yaml(1,1): error FC6001: ", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public void What_is_to_be_looked_up_again_is_listed_and_supports_nothing()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        var mountains = folder.PathOf("ref/mountains.csv");
        var lines = File.ReadAllLines(mountains);
        File.WriteAllLines(mountains, [lines[0] + ",review_by", .. lines[1..].Select(line => line + (line.StartsWith("denali,", StringComparison.Ordinal) ? ",2026-02-01" : ","))]);
        var descriptor = folder.PathOf("ref/datapackage.yaml");
        var text = File.ReadAllText(descriptor);
        var heights = text.IndexOf("  - name: mountains", StringComparison.Ordinal);
        var sources = text.IndexOf("        - {name: confirmed,", heights, StringComparison.Ordinal);
        File.WriteAllText(descriptor, text.Insert(sources, "        - {name: review_by, type: date}\n").Replace("reviewBy: 2027-01-16", "reviewBy: 2026-03-01", StringComparison.Ordinal));
        // The column stands before confirmed in the schema, so it does in the file.
        File.WriteAllLines(mountains, File.ReadAllLines(mountains).Select(Swap));

        Assert.Equal("Nothing is to be looked up again on 2026-02-01.\n", folder.Run("reference", "stale", "ref", "--date", "2026-02-01").Output);
        var one = folder.Run("reference", "stale", "ref", "--date", "2026-02-02");
        Assert.Equal(1, one.ExitCode);
        Assert.Contains("mountains/denali Denali: review by 2026-02-01, confirmed 2026-01-16, United States Geological Survey", one.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        folder.Add("a.md", "Talks\n\nJapanese Prime Minister Sanae Takaichi spoke.\n");
        Assert.Contains("\"supported\"", folder.Run("check", "a.md", "--reference", "ref", "--date", "2026-01-10", "--report", "json").Output, StringComparison.Ordinal);
        var late = folder.Run("check", "a.md", "--reference", "ref", "--date", "2026-01-16", "--as-of", "2026-03-02", "--report", "json");
        Assert.Contains("was to be looked up again by 2026-03-01.", late.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"verdict\":\"supported\"", late.Output, StringComparison.Ordinal);

        static string Swap(string line)
        {
            var cells = line.Split(',');
            return string.Join(',', [.. cells[..^2], cells[^1], cells[^2]]);
        }
    }
}
