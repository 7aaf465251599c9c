using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Tests.Syntax;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("three WORDS here", "three words here")]
    [InlineData("{years} years", "<years> years")]
    [InlineData("{years:ordinal} time", "<years:ordinal> time")]
    [InlineData("{ years : ordinal }", "<years:ordinal>")]
    [InlineData("(a|b c) d", "(a|b c) d")]
    [InlineData("[the] visit", "[the] visit")]
    [InlineData("[(a|b)] c", "[(a|b)] c")]
    [InlineData("[a|b] c", "[(a|b)] c")]
    [InlineData("a ... b", "a ..6 b")]
    [InlineData("a ...3 b", "a ..3 b")]
    [InlineData("a ...999 b", "a ..50 b")]
    [InlineData("{weekday} ( {date} )", "<weekday> ( <date> )")]
    [InlineData("a [(] b", "a [(] b")]
    [InlineData("the country's visit", "the country 's visit")]
    [InlineData("don't", "don't")]
    [InlineData("O’Neill’s", "o'neill 's")]
    [InlineData("the U.S. and U.N", "the u.s. and u.n")]
    [InlineData("1,000.5 m", "1,000.5 m")]
    [InlineData("8.8bn 1st 1980s 5G", "8.8 bn 1st 1980s 5 g")]
    [InlineData("third-largest", "third - largest")]
    [InlineData("Élysée Übersee", "élysée übersee")]
    [InlineData("\\{ \\[ \\( \\|", "{ [ ( |")]
    [InlineData("$5, or €6", "$ 5 , or € 6")]
    [InlineData("", "")]
    public void A_pattern_is_cut_as_a_story_is(string text, string tree)
    {
        var (syntax, errors) = Parse(text);
        Assert.Empty(errors);
        Assert.Equal(tree, Show(syntax));
    }

    [Theory]
    [InlineData("(a|b", "0: '(' is not closed.")]
    [InlineData("x [a b", "2: '[' is not closed.")]
    [InlineData("{years", "0: '{' is not closed.")]
    [InlineData("a] b", "1: ']' closes nothing.")]
    [InlineData("a} b", "1: '}' closes nothing.")]
    [InlineData("a) b", "1: ')' closes nothing.")]
    [InlineData("a|b", "1: Alternatives stand in brackets: (this|that). A bar itself is \\|.")]
    public void A_mistake_is_told_once_at_its_place(string text, string error) => Assert.Equal([error], Parse(text).Errors);

    [Fact]
    public void Several_mistakes_are_told_in_one_run()
        => Assert.Equal(["1: ']' closes nothing.", "5: '}' closes nothing.", "7: '(' is not closed."], Parse("a] b } (c").Errors.Order(StringComparer.Ordinal));

    [Fact]
    public void Nesting_beyond_all_measure_is_refused_and_not_followed()
    {
        foreach (var open in new[] { "(a", "[a" })
        {
            Assert.Equal("The pattern is nested too deeply.", Assert.Single(Parse(string.Concat(Enumerable.Repeat(open, 5_000))).Errors).Split(": ")[1]);
        }
    }

    [Fact]
    public void Every_node_knows_where_it_stands()
    {
        const string Text = "{years} years of [formal] (a|b)";
        var (syntax, _) = Parse(Text);
        Assert.Equal(
            ["{years}", "years", "of", "[formal]", "(a|b)"],
            ((SequencePattern)syntax).Nodes.Select(node => Text[node.Span.Start..node.Span.End]));
    }

    private static (PatternSyntax Syntax, List<string> Errors) Parse(string text)
    {
        var errors = new List<string>();
        var source = new SourceText("x.yaml", text);
        var scalar = new YamlScalar(source, 0, text.Length, text, [.. Enumerable.Range(0, text.Length + 1)], isPlain: true, isExact: true);
        return (new PatternParser(scalar, (start, _, message) => errors.Add($"{start}: {message}")).Parse(), errors);
    }

    private static string Show(PatternSyntax syntax) => syntax switch
    {
        WordPattern word => word.Text,
        SlotPattern slot => slot.Form is null ? $"<{slot.Field}>" : $"<{slot.Field}:{slot.Form}>",
        GapPattern gap => $"..{gap.Most}",
        OptionalPattern optional => $"[{Show(optional.Node)}]",
        AlternativesPattern alternatives => $"({string.Join('|', alternatives.Nodes.Select(Show))})",
        SequencePattern sequence => string.Join(' ', sequence.Nodes.Select(Show)),
        _ => "?",
    };
}
