using System.Text.RegularExpressions;
using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.RuleLanguage.Tests.Diagnostics;

/// <summary>What the catalogue says of each diagnostic is so: its examples are compiled.</summary>
public sealed class CatalogTests
{
    public static TheoryData<string> Ids => new(DiagnosticCatalog.All.Select(entry => entry.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_gets_this_diagnostic_alone_at_the_marked_place(string id)
    {
        var entry = DiagnosticCatalog.Find(id)!;
        var (files, lines, columns) = ExampleFile.Of(entry.Frame, entry.Bad);

        var diagnostic = Assert.Single(RuleFiles.Diagnose(files), one => one.Span.File == files[^1].Path);

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(entry.Message, diagnostic.Message);
        var (start, text) = entry.Place;
        Assert.True(start >= 0, $"The example of {id} has no piece '{entry.Mark}'.");
        var before = entry.Bad[..start].Split('\n');
        Assert.Equal((before.Length + lines, before[^1].Length + 1 + columns), (diagnostic.Span.StartLine, diagnostic.Span.StartColumn));
        Assert.Equal(text, files[^1].Text[diagnostic.Span.Start..diagnostic.Span.End].Replace("\n" + new string(' ', columns), "\n", StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_has_nothing_against_it(string id)
    {
        var entry = DiagnosticCatalog.Find(id)!;
        Assert.Equal([], RuleFiles.Diagnose(ExampleFile.Of(entry.Frame, entry.Good).Files).Select(one => $"{one.Id}: {one.Message}"));
    }

    [Fact]
    public void Ids_are_unique_ordered_and_of_their_family()
    {
        var ids = DiagnosticCatalog.All.Select(entry => entry.Id).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches(new Regex("^FC[1-5][0-9]{3}$"), id));
        Assert.All(DiagnosticCatalog.All, entry => Assert.True(entry.Why.EndsWith('.') && entry.Help.EndsWith('.') && !entry.Title.EndsWith('.'), entry.Id));
        var constants = typeof(DiagnosticCatalog).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), ids);
    }
}
