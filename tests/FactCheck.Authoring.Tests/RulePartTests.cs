using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;
using FactCheck.Engine.Matching;

namespace FactCheck.AuthoringTests;

public sealed class RulePartTests
{
    private const string Other = """
        vocabulary:
          a_goal: [goal, strike]
        derive:
          goals-of-strikes:
            summary: A strike is a goal
            for: StrikeTotal
            gives: GoalTotal
            fields:
              goals: claim.strikes
        claims:
          StrikeTotal:
            summary: strikes of a season
            fields:
              strikes: count
            patterns:
              - "{strikes} strikes in the season"
        """;

    private const string Unrelated = """
        vocabulary:
          a_match: [match, game]
        """;

    [Fact]
    public void The_examples_of_every_standard_file_say_the_same_in_their_part_as_among_all()
    {
        var sources = new RuleSources(Newsroom.Standard, Newsroom.Package);
        var builder = new RuleBuilder();
        var all = builder.Build(sources);
        var among = new ExampleRunner(Newsroom.Checker(all));
        foreach (var file in sources.Files)
        {
            var part = builder.Build(sources, [file.Path]);
            using var rules = part.Rules!;
            var alone = new ExampleRunner(Newsroom.Checker(part));

            Assert.Equal(Results(all.Rules!.Set, among, file), Results(rules.Set, alone, file));
        }
    }

    [Fact]
    public void A_file_takes_along_what_declares_and_what_derives_the_claims_that_it_names()
    {
        var sources = Newsroom.Sources().With([new("newsroom/sport/strikes.yaml", Other), new("newsroom/sport/unrelated.yaml", Unrelated)]);

        var build = new RuleBuilder().Build(sources, [Newsroom.Path]);

        Assert.Empty(build.Mistakes);
        Assert.Equal(["GoalTotal", "StrikeTotal"], build.Rules!.Set.ClaimTypes.Select(type => type.Name));
    }

    [Fact]
    public void A_file_takes_along_the_word_lists_that_its_patterns_name()
    {
        var sources = Newsroom.Sources(Newsroom.Goals.Replace("{goals} goals", "{goals} <a_goal>", StringComparison.Ordinal)).With([new("newsroom/sport/words.yaml", "vocabulary:\n  a_goal: [goals, strikes]\n")]);

        var build = new RuleBuilder().Build(sources, [Newsroom.Path]);

        Assert.Empty(build.Mistakes);
        Assert.True(new ExampleRunner(Newsroom.Checker(build)).Run(build.Rules!.Set.Infos[0]).All(result => result.Passed));
    }

    [Fact]
    public void A_mistake_in_a_file_outside_the_part_is_told()
    {
        var sources = Newsroom.Sources().With([new("newsroom/sport/unrelated.yaml", "claims: 5")]);

        var build = new RuleBuilder().Build(sources, [Newsroom.Path]);

        Assert.Equal("newsroom/sport/unrelated.yaml", Assert.Single(build.Mistakes).File);
        Assert.Equal(["sport/too-many-goals"], build.Rules!.Set.Infos.Select(rule => rule.Id));
    }

    [Fact]
    public void An_edit_makes_stale_what_rests_on_it_and_nothing_else()
    {
        string[] asked = [Newsroom.Path, "newsroom/sport/strikes.yaml", "newsroom/sport/unrelated.yaml"];
        var sources = Newsroom.Sources().With([new(asked[1], Other), new(asked[2], Unrelated)]);
        var builder = new RuleBuilder();
        var known = new KnownResults();
        var bases = builder.Bases(sources, asked);
        Assert.Equal(asked, known.Stale(bases));
        var build = builder.Build(sources);
        var runner = new ExampleRunner(Newsroom.Checker(build));
        var results = known.Add(bases, asked, build.Rules!.Set.Infos.SelectMany(runner.Run));

        Assert.Equal(2, results.Count);
        Assert.Empty(known.Stale(builder.Bases(sources, asked)));
        Assert.Equal([asked[2]], known.Stale(builder.Bases(sources.With([new(asked[2], Unrelated + "# edited\n")]), asked)));
        Assert.Equal(asked[..2], known.Stale(builder.Bases(sources.With([new(asked[1], Other + "# edited\n")]), asked)));
    }

    private static List<string> Results(RuleSet rules, ExampleRunner runner, RuleSourceFile file)
        => [.. rules.Infos.Where(rule => rule.File == file.Path).SelectMany(runner.Run).Select(result => $"{result.Rule.Id} {result.Example.Line}: {string.Join(' ', result.Verdicts)}")];
}
