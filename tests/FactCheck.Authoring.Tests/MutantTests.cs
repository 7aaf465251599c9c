using FactCheck.Authoring.Building;
using FactCheck.Authoring.Mutants;

namespace FactCheck.AuthoringTests;

public sealed class MutantTests
{
    private static readonly string s_text = Newsroom.Goals.Replace(
        "claim.goals > 200", "not claim.quoted and claim.goals > 200 + 1 or claim.speaker is found and claim.speaker is not missing", StringComparison.Ordinal);

    [Fact]
    public void Constants_comparisons_connectives_and_verdicts_are_changed_one_at_a_time()
        => Assert.Equal(
            [
                "refuted → supported", "and → or", "> → >=", "200 → 201", "+ → -", "1 → 2", "or → and", "is  → is not ", "and → or",
            ],
            Mutants(s_text).Select(mutant => $"{mutant.From} → {mutant.To}"));

    [Fact]
    public void A_change_touches_its_own_characters_alone_and_knows_where_they_stand()
    {
        foreach (var mutant in Mutants(s_text))
        {
            var changed = mutant.In(new(Newsroom.Path, s_text)).Text;
            Assert.Equal(mutant.From, s_text[mutant.Place.Start..mutant.Place.End]);
            Assert.Equal(s_text.Length - mutant.From.Length + mutant.To.Length, changed.Length);
            var line = s_text.Split('\n')[mutant.Place.StartLine - 1];
            Assert.StartsWith(mutant.From, line[(mutant.Place.StartColumn - 1)..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_change_of_every_standard_rule_stands_where_it_says()
    {
        var sources = new RuleSources(Newsroom.Standard, Newsroom.Package);
        foreach (var plan in RulePlanner.Plan(sources))
        {
            var text = sources.Files.Single(file => file.Path == plan.File).Text;
            foreach (var mutant in plan.Rules.SelectMany(rule => MutantMaker.Of(rule, text)))
            {
                Assert.Equal(mutant.From, text[mutant.Place.Start..mutant.Place.End]);
                Assert.StartsWith(mutant.From, text.Split('\n')[mutant.Place.StartLine - 1][(mutant.Place.StartColumn - 1)..], StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("> → >=", false)]
    [InlineData("refuted → supported", true)]
    public void A_change_that_an_example_notices_is_caught(string change, bool isCaught)
        => Assert.Equal(isCaught, Try(Newsroom.Goals, change));

    [Fact]
    public void A_near_miss_catches_the_comparison()
        => Assert.True(Try(Newsroom.Goals.Replace("scored 100 goals", "scored 200 goals", StringComparison.Ordinal), "> → >="));

    [Fact]
    public void A_change_that_does_not_compile_is_neither()
    {
        var sources = Newsroom.Sources();
        var place = Mutants(Newsroom.Goals).Single(mutant => mutant.From == ">").Place;
        Assert.Null(new MutantTester(new(), sources, Newsroom.Reference).IsCaught(new("sport/too-many-goals", place, ">", "> >")));
    }

    private static bool? Try(string text, string change)
        => new MutantTester(new(), Newsroom.Sources(text), Newsroom.Reference).IsCaught(Mutants(text).Single(mutant => $"{mutant.From} → {mutant.To}" == change));

    private static IReadOnlyList<Mutant> Mutants(string text) => MutantMaker.Of(RulePlanner.Plan(Newsroom.Sources(text)).Single().Rules[0], text);
}
