namespace FactCheck.RuleLanguage.Tests.Planning;

/// <summary>A find is needed where no verdict can come without a row of it.</summary>
public sealed class NeededFindTests
{
    [Theory]
    [InlineData(true, "treaty is found")]
    [InlineData(true, "claim.years agrees with elapsed")]
    [InlineData(true, "claim.years contradicts elapsed + 1")]
    [InlineData(true, "not (claim.years agrees with elapsed)")]
    [InlineData(true, "treaty.signed < story.date and claim.years > 3")]
    [InlineData(true, "treaty is found or elapsed > 3")]
    [InlineData(true, "(treaty.signed else treaty.signed) < story.date")]
    [InlineData(true, "not (treaty.signed < story.date or claim.years > 3)")]
    [InlineData(false, "treaty is missing")]
    [InlineData(false, "not (treaty is found)")]
    [InlineData(false, "claim.years > 3")]
    [InlineData(false, "treaty is found or claim.years > 3")]
    [InlineData(false, "not (treaty.signed < story.date and claim.years > 3)")]
    [InlineData(false, "(elapsed else 3) > 2")]
    [InlineData(false, "treaty is complete")]
    [InlineData(false, "elapsed is missing")]
    [InlineData(false, "otherwise")]
    public void A_condition_that_needs_a_row_makes_its_find_needed(bool needed, string condition) => Assert.Equal(needed, IsNeeded(condition, "earliest signed"));

    [Fact]
    public void Every_branch_has_to_need_it() => Assert.False(IsNeeded("treaty is found\n      - refuted: claim.years > 900", "earliest signed"));

    private static bool IsNeeded(string condition, string pick)
    {
        var text = $$"""
            claims:
              RelationsAge:
                fields:
                  years: number
                  parties: countries = story.countries
                patterns:
                  - "{years} years of diplomatic relations"
            rules:
              age-disagrees:
                summary: The stated age disagrees with the treaty
                for: RelationsAge
                find:
                  treaty: {in: treaties, where: parties = claim.parties, pick: {{pick}}}
                let:
                  elapsed: years(treaty.signed, story.date)
                verdict:
                  - supported: {{condition}}
                examples:
                  - {text: "a", expect: supported}
                  - {text: "b", expect: silent}
            """;
        var file = RuleCompiler.Parse("d/x.yaml", text);
        const string Package = "seeds/reference/datapackage.yaml";
        var package = RuleCompiler.ReadPackage(Package, Repository.Text(Path.Combine(Repository.Root, Package)));
        var result = RuleCompiler.Bind(file, RuleCompiler.Catalog(package, [RuleCompiler.Signatures(file)]));
        Assert.DoesNotContain(result.Diagnostics, one => one.Severity == RuleLanguage.Diagnostics.DiagnosticSeverity.Error);
        return Assert.Single(Assert.Single(result.Plan.Rules).Finds).IsNeeded;
    }
}
