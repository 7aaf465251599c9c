using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Tests.Yaml;

/// <summary>A place in a text is the place of its characters in the file, however the text is written.</summary>
public sealed class ScalarPlaceTests
{
    [Theory]
    [InlineData("key: zebra")]
    [InlineData("key:    a zebra b  # a comment")]
    [InlineData("key: \"a zebra\"")]
    [InlineData("key: \"\\\"a\\\" \\\\ \\u00e9 \\x41 \\t zebra\"")]
    [InlineData("key: \"\\U0001F600 zebra\"")]
    [InlineData("key: 'it''s a zebra'")]
    [InlineData("key: |\n  a zebra\n")]
    [InlineData("key: |-\n    first\n    zebra")]
    [InlineData("key: |+\n  first\n\n  zebra\n\n\n")]
    [InlineData("key: |2\n    indented\n  zebra\n")]
    [InlineData("key: |\n  first\n    further in\n  zebra\n")]
    [InlineData("key: | # a comment\n  zebra\n")]
    [InlineData("list:\n  - |\n    zebra\n")]
    [InlineData("map: {a: [1, zebra], b: 2}")]
    [InlineData("map: {a: \"x\", b: 'zebra'}")]
    [InlineData("é: ü zebra")]
    [InlineData("\U0001F600: \U0001F600 zebra")]
    [InlineData("a: 1\r\nkey: zebra\r\n")]
    [InlineData("key: |\r\n  first\r\n  zebra\r\n")]
    [InlineData("key: \"\\u00e9 zebra\" # é")]
    [InlineData("# é\U0001F600\nkey: zebra")]
    public void A_word_is_found_where_it_stands(string yaml)
    {
        var (scalar, errors) = Find(yaml);

        Assert.Empty(errors);
        Assert.True(scalar.IsExact);
        var at = scalar.Value.IndexOf("zebra", StringComparison.Ordinal);
        var span = scalar.At(at, at + 5);
        Assert.Equal("zebra", yaml[span.Start..span.End]);
        Assert.Equal(yaml[..span.Start].Split('\n').Length, span.StartLine);
        Assert.Equal(span.Start - yaml.LastIndexOf('\n', span.Start), span.StartColumn);
    }

    [Theory]
    [InlineData("key: \"\\\" zebra\"", 0, "\\\"")]
    [InlineData("key: \"\\u00e9zebra\"", 0, "\\u00e9")]
    [InlineData("key: 'a''zebra'", 1, "''")]
    public void An_escape_is_where_it_begins(string yaml, int index, string written)
    {
        var (scalar, _) = Find(yaml);
        var span = scalar.At(index, index + 1);
        Assert.StartsWith(written, yaml[span.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key: >\n  a\n  zebra\n")]
    [InlineData("key: >-\n  zebra\n")]
    [InlineData("key: a\n  zebra")]
    [InlineData("key: \"a\n  zebra\"")]
    [InlineData("key: 'a\n  zebra'")]
    [InlineData("key: \"a \\\n  zebra\"")]
    public void Where_lines_are_joined_no_place_is_claimed(string yaml) => Assert.False(Find(yaml).Scalar.IsExact);

    [Fact]
    public void An_expression_of_which_no_place_could_be_told_is_refused()
    {
        const string Rule = "rules:\n  x:\n    summary: s\n    for: C\n    let:\n      a: >-\n        1 +\n        2\n    verdict:\n      - refuted: a > 1\n    examples: []\nclaims:\n  C:\n    patterns: [c]\n";
        var file = RuleCompiler.Parse("d/x.yaml", Rule);
        var catalog = RuleCompiler.Catalog(RuleCompiler.ReadPackage("p.yaml", "resources: []"), [RuleCompiler.Signatures(file)]);
        Assert.Contains(RuleCompiler.Bind(file, catalog).Diagnostics, one => one.Id == DiagnosticCatalog.UnmappedText && one.Span.StartLine == 6);
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x", "Anchors and tags are not used in rule files: remove it.", "Aliases are not used in rule files: write the value again.")]
    [InlineData("a: !!str 1", "Anchors and tags are not used in rule files: remove it.")]
    [InlineData("a: 1\n---\nb: 2", "A rule file is one document; put this into a file of its own.")]
    [InlineData("a: 1\na: 2", "'a' is given twice, first in line 1.")]
    [InlineData("? [a]\n: b", "A key is a plain text.")]
    public void What_rule_files_do_not_use_is_refused(string yaml, params string[] messages)
    {
        var errors = new DiagnosticList();
        YamlReader.Read(new SourceText("x.yaml", yaml), errors);
        Assert.Equal(messages, errors.ToArray().Select(one => one.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_says_nothing(string yaml)
    {
        var errors = new DiagnosticList();
        var root = YamlReader.Read(new SourceText("x.yaml", yaml), errors);
        Assert.Empty(errors.ToArray());
        Assert.True(root is null or YamlScalar { Value: "" });
    }

    [Fact]
    public void Nesting_beyond_all_measure_is_refused_and_not_followed()
    {
        foreach (var yaml in new[] { new string('[', 20_000), string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n")) })
        {
            var errors = new DiagnosticList();
            YamlReader.Read(new SourceText("x.yaml", yaml), errors);
            Assert.Equal(DiagnosticCatalog.BadYaml, Assert.Single(errors.ToArray()).Id);
        }
    }

    private static (YamlScalar Scalar, IReadOnlyList<Diagnostic> Errors) Find(string yaml)
    {
        var errors = new DiagnosticList();
        var root = YamlReader.Read(new SourceText("x.yaml", yaml), errors);
        return (All(root!).First(scalar => scalar.Value.Contains("zebra", StringComparison.Ordinal)), [.. errors.ToArray()]);
    }

    private static IEnumerable<YamlScalar> All(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(All),
        YamlMap map => map.Entries.SelectMany(entry => All(entry.Value)),
        _ => [],
    };
}
