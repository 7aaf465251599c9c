using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Whatever names authors choose, emitted code compiles without a warning.</summary>
public sealed class NameTests
{
    private const string Template = """
        claims:
          CLAIM:
            summary: 'a claim <with> "marks" & brackets'
            fields:
              FIELD: number
            patterns:
              - '{FIELD} years "of" \{ ties'
        rules:
          the-rule-itself:
            summary: 'It says {this} "and" that'
            for: CLAIM
            find:
              FIND: {in: treaties, where: parties = story.countries, pick: earliest signed}
            let:
              LET: years(FIND.signed, story.date)
            verdict:
              - supported: claim.FIELD agrees with LET
                say: '{LET} {{open}} "quoted" \ {claim.FIELD}'
              - refuted: claim.FIELD contradicts LET and FIND is complete
            examples:
              - {text: "5 years", expect: supported}
              - {text: "five", expect: silent}
        """;

    [Theory]
    [InlineData("Money")]
    [InlineData("Rule")]
    [InlineData("Claim")]
    [InlineData("Word")]
    [InlineData("TheRuleItself")]
    [InlineData("Ordinary")]
    public void A_claim_type_may_have_any_name(string claim) => Compile(claim, "years", "treaty", "elapsed");

    [Theory]
    [InlineData("type")]
    [InlineData("source")]
    [InlineData("fields")]
    [InlineData("class")]
    [InlineData("draft")]
    [InlineData("to_string")]
    [InlineData("ordinary")]
    public void A_field_may_have_any_name(string field) => Compile("Ordinary", field, "treaty", "elapsed");

    [Theory]
    [InlineData("row", "by")]
    [InlineData("claims", "candidate")]
    [InlineData("tables", "steps")]
    [InlineData("new", "return")]
    [InlineData("counted", "branch")]
    [InlineData("verdict", "number")]
    [InlineData("key1", "i")]
    [InlineData("signed_by", "date")]
    [InlineData("field", "value")]
    public void Finds_and_lets_may_have_any_name(string find, string let) => Compile("Ordinary", "years", find, let);

    private static void Compile(string claim, string field, string find, string let)
    {
        var rule = Template
            .Replace("CLAIM", claim, StringComparison.Ordinal)
            .Replace("FIELD", field, StringComparison.Ordinal)
            .Replace("FIND", find, StringComparison.Ordinal)
            .Replace("LET", let, StringComparison.Ordinal);
        var run = GeneratorRun.Of(new("rules/odd/names.yaml", rule), SampleFiles.Get(SampleFiles.Package));

        Assert.Equal(["odd/the-rule-itself"], run.Load().Infos.Select(info => info.Id));
    }
}
