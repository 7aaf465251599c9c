namespace FactCheck.Packages.Tests;

/// <summary>What a newsroom does with its own project, from the packages alone.</summary>
public sealed class NewsroomTests(PackedNewsroom newsroom) : IClassFixture<PackedNewsroom>
{
    private const string RuleFile = "rules/sport/stadium-seats.yaml";

    /// <summary>A let that nothing reads.</summary>
    private const string Unused = "FC4008";

    [Fact]
    public void The_feed_has_the_packages_that_the_readme_names()
        => Assert.Equal(
            ["FactCheck.Engine", "FactCheck.Model", "FactCheck.RuleGenerator", "FactCheck.Rules", "FactCheck.Templates", "FactCheck.Tool"],
            Directory.EnumerateFiles(newsroom.Feed).Select(path => Path.GetFileName(path).Replace($".{DotNet.Metadata("Version")}.nupkg", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_tool_installs_from_a_folder_and_runs()
    {
        var (exitCode, output) = newsroom.InstalledTool("--version");

        Assert.True(exitCode == 0, output);
        Assert.StartsWith(DotNet.Metadata("Version"), output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_project_checks_its_story_with_its_own_rule_and_the_standard_ones()
    {
        var (exitCode, output) = newsroom.Check("--fail-on", "warning");

        Assert.Equal(1, exitCode);
        Assert.Contains("refuted · warning · sport/stadium-seats-differ-from-record", output, StringComparison.Ordinal);
        Assert.Contains("Harbour Park has 41,250 seats, not 14,250.", output, StringComparison.Ordinal);
        Assert.Contains("supported · calendar/weekday-is-not-that-of-the-date", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_compiled_on_the_spot_give_the_same_report()
    {
        var built = newsroom.Check("--report", "csv");
        var onTheSpot = newsroom.FactCheck("check", "stories", "--with", "rules", "--reference", "reference", "--report", "csv");

        Assert.Equal(built, onTheSpot);
    }

    [Fact]
    public void The_examples_of_a_new_project_pass()
    {
        var (exitCode, output) = newsroom.FactCheck("rules", "test", "rules", "--reference", "reference");

        Assert.True(exitCode == 0, output);
        Assert.Contains("5 passed, 0 failed", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_rule_fails_the_build_at_its_line_and_column_of_the_yaml()
        => newsroom.With(RuleFile, text => text.Replace("record: claim.stadium.seats", "record: claim.stadium.sets", StringComparison.Ordinal), () =>
        {
            var line = Array.FindIndex(File.ReadAllLines(newsroom.PathOf(RuleFile)), one => one.Contains("record: claim", StringComparison.Ordinal)) + 1;

            var (exitCode, output) = newsroom.TryBuild();

            Assert.NotEqual(0, exitCode);
            Assert.Contains($"{RuleFile}({line},29): error FC", output.Replace('\\', '/'), StringComparison.Ordinal);
            Assert.Contains("seats", output, StringComparison.Ordinal);
            Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("error", 1, "error FC")]
    [InlineData("warning", 0, "warning FC")]
    [InlineData("none", 0, null)]
    public void A_project_says_how_much_a_lesser_mistake_weighs(string severity, int exitCode, string? said)
        => newsroom.With(".globalconfig", _ => $"is_global = true\ndotnet_diagnostic.{Unused}.severity = {severity}\n", () =>
            newsroom.With(RuleFile, text => text.Replace("      record: claim", "      spare: claim.seats\n      record: claim", StringComparison.Ordinal), () =>
            {
                var (ended, output) = newsroom.TryBuild();

                Assert.Equal(exitCode, ended);
                Assert.Equal(said is not null, output.Contains(Unused, StringComparison.Ordinal));
                Assert.Contains(said is null ? "" : said, output, StringComparison.Ordinal);
            }));

    [Theory]
    [InlineData("note", true)]
    [InlineData("none", false)]
    public void A_project_says_how_much_a_standard_rule_weighs(string severity, bool isSaid)
        => newsroom.With(".globalconfig", _ => $"is_global = true\nfactcheck_rule.calendar/weekday-is-not-that-of-the-date.severity = {severity}\n", () =>
            newsroom.With("stories/wednesday.txt", _ => "A wrong day\n\nIt ended on Wednesday (November 19, 2026).\n", () =>
            {
                newsroom.Build();

                var built = newsroom.Check("--date", "2026-11-21");
                var onTheSpot = newsroom.FactCheck("check", "stories", "--with", "rules", "--reference", "reference", "--date", "2026-11-21", "--report", "csv");

                Assert.Contains("sport/stadium-seats-differ-from-record", built.Output, StringComparison.Ordinal);
                Assert.Equal(isSaid, built.Output.Contains("refuted · note · calendar/", StringComparison.Ordinal));
                Assert.Equal(isSaid, built.Output.Contains("calendar/weekday", StringComparison.Ordinal));
                Assert.Equal(newsroom.Check("--date", "2026-11-21", "--report", "csv"), onTheSpot);
            }));

    [Fact]
    public void A_severity_for_a_rule_that_is_not_there_is_named_at_its_place()
        => newsroom.With(".globalconfig", _ => "is_global = true\nfactcheck_rule.calendar/weekday-is-not-that.severity = off\n", () =>
        {
            var (exitCode, output) = newsroom.TryBuild();

            Assert.NotEqual(0, exitCode);
            Assert.Contains(".globalconfig(2,16): warning FC5005: No file has a rule 'calendar/weekday-is-not-that'", output, StringComparison.Ordinal);
            Assert.Contains(".globalconfig(2,56): error FC5006: 'off' is no severity of a rule.", output, StringComparison.Ordinal);
        });

    [Fact]
    public void A_standard_rule_can_be_left_out()
        => newsroom.With("Desk.csproj", text => text.Replace("<FactCheckWithout>", "<FactCheckWithout>calendar/*.yaml;text/second-reference.yaml", StringComparison.Ordinal), () =>
        {
            newsroom.Build();

            var (_, output) = newsroom.Check();

            Assert.Contains("sport/stadium-seats-differ-from-record", output, StringComparison.Ordinal);
            Assert.DoesNotContain("calendar/", output, StringComparison.Ordinal);
        });

    [Fact]
    public void A_file_with_folder_and_name_of_a_standard_one_takes_its_place()
    {
        const string File = "rules/calendar/weekday-and-date.yaml";
        var standard = System.IO.File.ReadAllText(Path.Join(DotNet.Metadata("Root"), File)).Replace("severity: error", "severity: note", StringComparison.Ordinal);
        newsroom.With(File, _ => standard, () =>
            newsroom.With("stories/wednesday.txt", _ => "A wrong day\n\nIt ended on Wednesday (November 19, 2026).\n", () =>
            {
                newsroom.Build();

                var (_, output) = newsroom.Check("--date", "2026-11-21");

                Assert.Contains("refuted · note · calendar/weekday-is-not-that-of-the-date", output, StringComparison.Ordinal);
            }));
    }

    [Fact]
    public void A_mistake_in_added_rows_is_named_in_the_newsrooms_file()
        => newsroom.With("reference/people.csv", text => text.Replace(",GB,", ",XX,", StringComparison.Ordinal), () =>
        {
            var (exitCode, output) = newsroom.Check();

            Assert.Equal(2, exitCode);
            Assert.Contains("reference/people.csv(2,", output, StringComparison.Ordinal);
            Assert.Contains("'XX'", output, StringComparison.Ordinal);
        });

    [Fact]
    public void An_assembly_without_rules_is_refused_with_what_to_do()
    {
        var (exitCode, output) = newsroom.FactCheck("check", "stories", "--with", Path.Join("..", "packages", "factcheck.model", DotNet.Metadata("Version"), "lib", "net10.0", "FactCheck.Model.dll"));

        Assert.Equal(2, exitCode);
        Assert.Contains("there is no rule set in it", output, StringComparison.Ordinal);
    }
}
