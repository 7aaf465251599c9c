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
        Assert.Equal(["ref: error: there is no such folder"], folder.Run("check", "a.md", "--reference", "ref").ErrorLines);
        Directory.CreateDirectory(folder.PathOf("ref"));
        var result = folder.Run("check", "a.md", "--reference", "ref");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("ref/datapackage.yaml(1,1): error FC6001: ", Assert.Single(result.ErrorLines));
    }
}
