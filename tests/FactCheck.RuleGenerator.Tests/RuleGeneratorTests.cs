using Microsoft.CodeAnalysis;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>The generator from YAML on: what it emits, what it computes anew after an edit, and where it reports.</summary>
public sealed class RuleGeneratorTests
{
    private static readonly (string, string) Package = ("datapackage.yaml", TinyPackage.Descriptor);

    [Fact]
    public void Rule_files_become_rules_in_the_order_of_their_ids()
    {
        var rules = RuleCompilation.Load(Sources(Package, ("b/two.yaml", Rule("Two", "two", 2)), ("a/one.yaml", Rule("One", "one", 1))));

        Assert.Equal(["a/one-is-another", "b/two-is-another"], rules.Infos.Select(rule => rule.Id));
        Assert.Equal(["One", "Two"], rules.ClaimTypes.Select(claim => claim.Name));
    }

    [Fact]
    public void An_edit_plans_that_file_alone_anew()
    {
        var files = RuleCompilation.Texts(Package, ("a/one.yaml", Rule("One", "one", 1)), ("b/two.yaml", Rule("Two", "two", 2)));
        var driver = RuleCompilation.Driver(files).RunGenerators(RuleCompilation.Empty);

        var result = driver.ReplaceAdditionalText(files[2], RuleCompilation.Texts(("b/two.yaml", Rule("Two", "two", 3)))[0]).RunGenerators(RuleCompilation.Empty).GetRunResult().Results[0];

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            Reasons(result, StepNames.Rules).Order(Comparer<IncrementalStepRunReason>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.All(Reasons(result, StepNames.Tables), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_mistake_is_reported_at_its_place_in_the_rule_file()
    {
        var text = Rule("One", "one", 1).Replace("claim.years agrees", "claim.yeers agrees", StringComparison.Ordinal);

        var diagnostic = Assert.Single(RuleCompilation.Driver(Package, ("a/one.yaml", text)).RunGenerators(RuleCompilation.Empty).GetRunResult().Diagnostics);

        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal("a/one.yaml", place.Path);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(text[..text.IndexOf("yeers", StringComparison.Ordinal)].Count(letter => letter == '\n'), place.StartLinePosition.Line);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step)
        => result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<string> Sources(params (string, string)[] files)
    {
        var result = RuleCompilation.Driver(files).RunGenerators(RuleCompilation.Empty).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.GeneratedTrees.Select(tree => tree.ToString());
    }

    private static string Rule(string claim, string name, int years) => $$"""
        claims:
          {{claim}}:
            summary: a number of years
            fields:
              years: number
            patterns:
              - "{years} years of {{name}}"

        rules:
          {{name}}-is-another:
            summary: The number is another
            for: {{claim}}
            verdict:
              - supported: claim.years agrees with {{years}}
            examples:
              - {text: "{{years}} years of {{name}}", expect: supported}
              - {text: "Nothing", expect: silent}

        """;
}
