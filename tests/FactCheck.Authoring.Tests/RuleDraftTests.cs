using FactCheck.Authoring.Building;
using FactCheck.Authoring.Drafts;
using FactCheck.Authoring.Examples;

namespace FactCheck.AuthoringTests;

public sealed class RuleDraftTests
{
    [Theory]
    [InlineData("score-does-not-add-up")]
    [InlineData("x")]
    public void A_draft_builds_and_its_examples_pass(string name)
    {
        var build = new RuleBuilder().Build(new RuleSources(Newsroom.Standard, Newsroom.Package).With([new($"rules/sport/{name}.yaml", RuleDraft.Write(name, "x.yaml"))]));

        Assert.Empty(build.Mistakes);
        var rule = build.Rules!.Set.Infos.Single(rule => rule.Id == "sport/" + name);
        Assert.All(new ExampleRunner(Newsroom.Checker(build)).Run(rule), result => Assert.True(result.Passed));
    }

    [Theory]
    [InlineData("score-2", true)]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData("Score", false)]
    [InlineData("score--x", false)]
    [InlineData("score-", false)]
    [InlineData("2-scores", false)]
    [InlineData("../x", false)]
    public void A_name_is_lower_case_words_parted_by_hyphens(string name, bool valid) => Assert.Equal(valid, RuleDraft.IsName(name));
}
