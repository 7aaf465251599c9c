using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;
using FactCheck.Rules;

namespace FactCheck.AuthoringTests;

public sealed class RuleBuilderTests
{
    [Fact]
    public void A_rule_file_becomes_rules_without_a_project()
    {
        var build = new RuleBuilder().Build(Newsroom.Sources());

        Assert.Empty(build.Mistakes);
        Assert.Equal(["sport/too-many-goals"], build.Rules!.Set.Infos.Select(rule => rule.Id));
        Assert.Equal(Newsroom.Path, build.Rules.Set.Infos[0].File);
    }

    [Fact]
    public void A_mistake_is_told_at_its_place_and_costs_its_own_rule_only()
    {
        var sources = Newsroom.Sources(Newsroom.Goals.Replace("claim.goals > 200", "claim.goal > 200", StringComparison.Ordinal));

        var build = new RuleBuilder().Build(sources.With([new("newsroom/sport/other.yaml", Newsroom.Goals.Replace("GoalTotal", "Goals", StringComparison.Ordinal).Replace("too-many", "many", StringComparison.Ordinal))]));

        var mistake = Assert.Single(build.Mistakes);
        Assert.Equal("newsroom/sport/goals.yaml(13,24): error FC3001: 'goal' is not known here. Did you mean 'goals'?", mistake.ToString());
        Assert.Equal(["sport/many-goals"], build.Rules!.Set.Infos.Select(rule => rule.Id));
    }

    [Fact]
    public void Mistakes_of_every_file_come_in_one_build()
    {
        var wrong = Newsroom.Goals.Replace("severity", "severty", StringComparison.Ordinal).Replace("claim.goals > 200", "claim.goals >", StringComparison.Ordinal);

        var build = new RuleBuilder().Build(new RuleSources([], Newsroom.Package).With([new("a/one.yaml", wrong), new("b/two.yaml", "rules: [")]));

        Assert.Equal(["a/one.yaml", "b/two.yaml"], build.Mistakes.Select(mistake => mistake.File).Distinct());
        Assert.All(build.Mistakes, mistake => Assert.True(mistake.Line > 0 && mistake.Column > 0));
    }

    [Fact]
    public void An_edit_counts_in_the_next_build_of_the_same_builder()
    {
        var builder = new RuleBuilder();
        using var first = builder.Build(Newsroom.Sources()).Rules!;
        using var second = builder.Build(Newsroom.Sources(Newsroom.Goals.Replace("> 200", "> 400", StringComparison.Ordinal))).Rules!;
        using var third = builder.Build(Newsroom.Sources()).Rules!;

        Assert.NotEqual(first.Set.Sha256, second.Set.Sha256);
        Assert.Equal(first.Set.Sha256, third.Set.Sha256);
    }

    [Fact]
    public void A_file_that_is_gone_is_gone_from_the_rules()
    {
        var builder = new RuleBuilder();
        builder.Build(Newsroom.Sources());

        Assert.Empty(builder.Build(new([], Newsroom.Package)).Rules!.Set.Infos);
    }

    [Fact]
    public void The_standard_rules_built_in_process_are_those_of_the_build()
    {
        var build = new RuleBuilder().Build(new(Newsroom.Standard, Newsroom.Package));

        Assert.Empty(build.Mistakes);
        Assert.Equal(new StandardRules().Infos.Select(rule => rule.Id), build.Rules!.Set.Infos.Select(rule => rule.Id));
        Assert.Equal(new StandardRules().Sha256, build.Rules.Set.Sha256);
    }

    [Fact]
    public void A_file_of_the_same_folder_and_name_takes_the_place_of_a_standard_one()
    {
        var standard = Newsroom.Standard[0];

        var sources = new RuleSources(Newsroom.Standard, Newsroom.Package).With([new("mine/" + standard.Place, "claims: {}")]);

        Assert.Equal(Newsroom.Standard.Count, sources.Files.Count);
        Assert.DoesNotContain(standard, sources.Files);
    }

    [Fact]
    public void Rules_that_nobody_holds_any_more_are_unloaded()
    {
        var context = BuildAndForget();
        for (var i = 0; context.IsAlive && i < 20; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    // Not inlined, or the test's own frame would hold what is to be forgotten.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference BuildAndForget()
    {
        var rules = new RuleBuilder().Build(Newsroom.Sources()).Rules!;
        rules.Dispose();
        return new(System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(rules.Set.GetType().Assembly));
    }

    [Fact]
    public void Examples_run_without_a_project()
    {
        var build = new RuleBuilder().Build(Newsroom.Sources());

        var results = new ExampleRunner(Newsroom.Checker(build)).Run(build.Rules!.Set.Infos[0]).ToList();

        Assert.All(results, result => Assert.True(result.Passed));
        Assert.Equal(["refuted"], results[0].Verdicts);
        Assert.Equal("300 goals in the season", Assert.Single(results[0].Claims).Source.Text);
    }

    [Fact]
    public void An_example_that_gets_another_verdict_fails_with_what_was_found()
    {
        var build = new RuleBuilder().Build(Newsroom.Sources(Newsroom.Goals.Replace("> 200", "> 20", StringComparison.Ordinal)));

        var failed = Assert.Single(new ExampleRunner(Newsroom.Checker(build)).Run(build.Rules!.Set.Infos[0]), result => !result.Passed);

        Assert.Equal("silent", failed.Example.Expect);
        var explanation = Assert.Single(failed.Explanations);
        Assert.Equal(0, explanation.Reached);
        Assert.Equal([new("claim.goals", "100")], explanation.Branches[0].Conditions.Single().Values);
    }
}
