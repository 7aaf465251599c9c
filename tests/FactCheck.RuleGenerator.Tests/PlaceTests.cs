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
