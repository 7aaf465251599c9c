using FactCheck.RuleLanguage.Tests.Diagnostics;

namespace FactCheck.RuleLanguage.Tests;

/// <summary>A rule's plan carries its lines as written, to the last sign of it and no further.</summary>
public sealed class RuleYamlTests
{
    private const string Claims = """
        claims:
          RelationsAge:
            summary: how long
            fields:
              years: number
            patterns:
              - "{years} years of ties"

        """;

    private const string Rule = """
          age-is-great:
            summary: The age is great
            for: RelationsAge
            verdict: [{refuted: claim.years > 3}]
            examples:
              - {text: "many ties", expect: silent}

        """;

    [Theory]
    [InlineData("      - {text: \"4 years of ties\", expect: refuted}")]
    [InlineData("      - {text: \"4 years of ties\", expect: refuted }")]
    [InlineData("      - {\n        text: \"4 years of ties\",\n        expect: refuted\n        }")]
    [InlineData("      - text: \"4 years of ties\"\n        expect: refuted")]
    [InlineData("      - text: \"4 years of ties\"\n        expect: \"refuted\"")]
    [InlineData("      - {text: \"4 years of ties\", expect: refuted}\n    tags: [age, ties]")]
    [InlineData("      - {text: \"4 years of ties\", expect: refuted}\n    severity: {}", false)]
    public void The_yaml_of_a_rule_ends_where_the_rule_ends(string end, bool isPlanned = true)
    {
        foreach (var after in new[] { "", "\n", "\n\n# The end }\n", "\n\n  next-rule: {}\n" })
        {
            var text = Claims + "rules:\n" + Rule + end + after;
            var file = RuleCompiler.Parse("rules/a/b.yaml", text);
            var result = RuleCompiler.Bind(file, RuleCompiler.Catalog(RuleFiles.Package, [RuleCompiler.Signatures(file)]));

            Assert.Equal(isPlanned ? [Rule + end] : [], result.Plan.Rules.Select(rule => rule.Yaml));
        }
    }
}
