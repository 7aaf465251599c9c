using FactCheck.RuleGenerator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Mistakes, C# errors and stack traces show the lines of the YAML.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("years(treaty.signed", "years(treaty.sined", "FC3001", "sined")]
    [InlineData("claim.years agrees with elapsed", "claim.years agrees with treaty.name", "FC3002", null)]
    [InlineData("in: treaties", "in: treeties", null, "treeties")]
    [InlineData("say: \"No founding", "sey: \"No founding", null, "sey")]
    public void A_mistake_is_reported_where_it_stands(string correct, string wrong, string? id, string? at)
    {
        var text = SampleFiles.Read(SampleFiles.RelationsAge).Replace(correct, wrong, StringComparison.Ordinal);
        var run = GeneratorRun.Of(new(SampleFiles.RelationsAge, text), SampleFiles.Get(SampleFiles.Package));

        var diagnostic = run.Result.Diagnostics[0];
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(GeneratorRun.Root + "/rules/diplomacy/relations-age.yaml", place.Path);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(id ?? diagnostic.Id, diagnostic.Id);

        var offset = text.IndexOf(at ?? wrong, text.IndexOf(wrong, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(text[..offset].Count(character => character == '\n'), place.StartLinePosition.Line);
        Assert.InRange(offset, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End);
    }

    [Fact]
    public void A_rule_with_a_mistake_leaves_the_others_compiled()
    {
        var text = SampleFiles.Read(SampleFiles.EveryKind).Replace("stayed >= 3", "stayd >= 3", StringComparison.Ordinal);
        var run = GeneratorRun.Of(new(SampleFiles.EveryKind, text), SampleFiles.Get(SampleFiles.Package));

        Assert.NotEmpty(run.Result.Diagnostics);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_claim_type_with_a_mistake_leaves_out_the_rules_that_read_it_in_every_file()
    {
        const string Other = """
            rules:
              stay-is-long:
                summary: A stay is long
                for: Visit
                find:
                  stay: {in: Stay, where: host = claim.host}
                verdict:
                  - refuted: stay is found
                examples:
                  - {text: "A visit to Japan.", expect: refuted}
                  - {text: "A walk.", expect: silent}
            """;
        var text = SampleFiles.Read(SampleFiles.EveryKind).Replace("[number {type}]", "[number {type}", StringComparison.Ordinal);
        var run = GeneratorRun.Of(new(SampleFiles.EveryKind, text), new("rules/kinds/other.yaml", Other), SampleFiles.Get(SampleFiles.Package));

        Assert.Equal("FC2002", Assert.Single(run.Result.Diagnostics).Id);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var ruleSet = run.Source("StandardRules.g.cs").SourceText.ToString();
        Assert.Contains("new Picks(tables)", ruleSet, StringComparison.Ordinal);
        Assert.DoesNotContain("new OtherClaims(tables)", ruleSet, StringComparison.Ordinal);
        Assert.DoesNotContain("new StayIsLong(tables)", ruleSet, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_of_one_name_are_reported_in_both_files_and_emitted_in_neither()
    {
        var text = SampleFiles.Read(SampleFiles.RelationsAge);
        var rule = text[text.IndexOf("rules:", StringComparison.Ordinal)..];
        var run = GeneratorRun.Of(SampleFiles.Get(SampleFiles.RelationsAge), new("rules/politics/age.yaml", rule), SampleFiles.Get(SampleFiles.Package));

        Assert.Equal(
            [("FC5002", "relations-age.yaml"), ("FC5002", "age.yaml")],
            run.Result.Diagnostics.Select(one => (one.Id, Path.GetFileName(one.Location.GetLineSpan().Path))));
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("Calendar.Years(treaty?.Signed, story.Date)", "years(treaty.signed, story.date)")]
    [InlineData("Compare.Agrees(claim.Years, nominal).Holds()", "claim.years agrees with nominal")]
    [InlineData("treaty is null", "treaty is missing")]
    [InlineData("draft.Story.About(\"countries\")", "story.countries")]
    public void An_expression_has_its_place_in_the_rule_file(string emitted, string authored)
    {
        var run = GeneratorRun.Of(SampleFiles.All());
        var tree = run.Source("rules.diplomacy.relations-age.g.cs").SyntaxTree;
        var expression = tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Last(node => node.ToString() == emitted && node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.Text != "Explain");

        var place = tree.GetMappedLineSpan(expression.Span);

        var lines = SampleFiles.Read(SampleFiles.RelationsAge).Split('\n');
        Assert.StartsWith(authored, lines[place.StartLinePosition.Line][place.StartLinePosition.Character..], StringComparison.Ordinal);
        Assert.Equal("../../../../../../rules/diplomacy/relations-age.yaml", place.Path);
    }
}
