using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;

namespace FactCheck.AuthoringTests;

public sealed class ExampleCoverageTests
{
    [Fact]
    public void What_every_example_reaches_together_is_counted()
    {
        var coverage = Measure(Newsroom.Goals);

        Assert.Equal((1, 1, 1, 1), (coverage.Branches, coverage.BranchesReached, coverage.Patterns, coverage.PatternsReached));
        Assert.Empty(coverage.Unreached);
    }

    [Fact]
    public void A_branch_and_a_pattern_that_no_example_reaches_are_named_with_their_lines()
    {
        var coverage = Measure(Newsroom.Goals
            .Replace("      - \"{goals} goals in the season\"", "      - \"{goals} goals in the season\"\n      - \"{goals} strikes\"", StringComparison.Ordinal)
            .Replace("    examples:", "      - imprecise: claim.goals > 150 and claim.goals < 160\n    examples:", StringComparison.Ordinal));

        Assert.Equal(
            [
                new Unreached(Newsroom.Path, 8, "GoalTotal", "{goals} strikes", false),
                new Unreached(Newsroom.Path, 16, "sport/too-many-goals", "imprecise: claim.goals > 150 and claim.goals < 160", true),
            ],
            coverage.Unreached);
        Assert.Equal((2, 1, 2, 1), (coverage.Branches, coverage.BranchesReached, coverage.Patterns, coverage.PatternsReached));
    }

    private static ExampleCoverage Measure(string text)
    {
        var sources = Newsroom.Sources(text);
        var build = new RuleBuilder().Build(sources);
        var runner = new ExampleRunner(Newsroom.Checker(build));
        return ExampleCoverage.Of(RulePlanner.Plan(sources), [.. build.Rules!.Set.Infos.SelectMany(runner.Run)]);
    }
}
