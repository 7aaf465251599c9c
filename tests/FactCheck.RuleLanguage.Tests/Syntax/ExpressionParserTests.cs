using FactCheck.RuleLanguage.Syntax;

namespace FactCheck.RuleLanguage.Tests.Syntax;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("1.x", "1.x")]
    [InlineData("\"it's\"", "'it's'")]
    [InlineData("'say \"so\"'", "'say \"so\"'")]
    [InlineData("true", "true")]
    [InlineData("treaty", "treaty")]
    [InlineData("_x9", "_x9")]
    [InlineData("größe", "größe")]
    [InlineData("treaty.signed", "treaty.signed")]
    [InlineData("a.b.c", "a.b.c")]
    [InlineData("years(a, b)", "years(a, b)")]
    [InlineData("f()", "f()")]
    [InlineData("f(a).b", "f(a).b")]
    [InlineData("f (a)", "f(a)")]
    [InlineData("a + b - c", "((a + b) - c)")]
    [InlineData("a - (b - c)", "(a - [(b - c)])")]
    [InlineData("a + b * c", "(a + (b * c))")]
    [InlineData("a / b * c", "((a / b) * c)")]
    [InlineData("-a + b", "((- a) + b)")]
    [InlineData("--a", "(- (- a))")]
    [InlineData("a * -b", "(a * (- b))")]
    [InlineData("a+b=c-d", "((a + b) = (c - d))")]
    [InlineData("a < b", "(a < b)")]
    [InlineData("a <= b", "(a <= b)")]
    [InlineData("a > b", "(a > b)")]
    [InlineData("a >= b", "(a >= b)")]
    [InlineData("a != b", "(a != b)")]
    [InlineData("a in b", "(a in b)")]
    [InlineData("a agrees with b", "(a agrees with b)")]
    [InlineData("a contradicts b", "(a contradicts b)")]
    [InlineData("a is missing", "(a is missing)")]
    [InlineData("a is not missing", "(not (a is missing))")]
    [InlineData("a is found", "(a is found)")]
    [InlineData("a is complete", "(a is complete)")]
    [InlineData("not a and b", "((not a) and b)")]
    [InlineData("not a = b", "(not (a = b))")]
    [InlineData("not not a", "(not (not a))")]
    [InlineData("a and b or c and d", "((a and b) or (c and d))")]
    [InlineData("a or b and c or d", "((a or (b and c)) or d)")]
    [InlineData("a else b or c", "(a else (b or c))")]
    [InlineData("a else b else c", "((a else b) else c)")]
    [InlineData("a < (b else c)", "(a < [(b else c)])")]
    [InlineData("a is found and b.c agrees with d + 1", "((a is found) and (b.c agrees with (d + 1)))")]
    public void Operators_bind_as_the_language_says(string text, string tree)
    {
        var (syntax, errors) = Parse(text);
        Assert.Empty(errors);
        Assert.Equal(tree, Show(syntax));
    }

    [Theory]
    [InlineData("(a + b) * c")]
    [InlineData("a.b + f(c, d)")]
    [InlineData("not (a is missing)")]
    [InlineData("-a else 'x'")]
    public void An_expression_spans_all_of_its_text(string text)
    {
        var (syntax, _) = Parse(text);
        Assert.Equal((0, text.Length), (syntax.Start, syntax.End));
    }

    [Fact]
    public void Every_node_knows_where_it_stands()
    {
        const string Text = "  (claim.years + 1) agrees with  years( a , story.date )";
        var (syntax, _) = Parse(Text);
        Assert.Equal(
            ["(claim.years + 1) agrees with  years( a , story.date )", "(claim.years + 1)", "claim.years + 1", "claim.years", "claim", "1", "years( a , story.date )", "a", "story.date", "story"],
            All(syntax).Select(node => Text[node.Start..node.End]));
    }

    [Theory]
    [InlineData("", "0: A value is missing at the end.")]
    [InlineData("a +", "3: A value is missing at the end.")]
    [InlineData("+ a", "0: A value was expected, not '+'.")]
    [InlineData("a b", "2: 'b' was not expected here.")]
    [InlineData("a)", "1: This bracket closes nothing.")]
    [InlineData("(a", "0: This bracket is not closed.")]
    [InlineData("f(a, b", "1: This bracket is not closed.")]
    [InlineData("((a) and b", "0: This bracket is not closed.")]
    [InlineData("f(a,)", "4: A value was expected, not ')'.")]
    [InlineData("f(a b)", "4: 'b' was not expected before the closing bracket.")]
    [InlineData("a.", "2: A name belongs after the dot.")]
    [InlineData("a.1", "2: A name belongs after the dot.")]
    [InlineData("a == b", "2: '==' is written '=' here.")]
    [InlineData("a && b", "2: '&&' is written 'and' here.")]
    [InlineData("a || b", "2: '||' is written 'or' here.")]
    [InlineData("a <> b", "2: '<>' is written '!=' here.")]
    [InlineData("a is greater than b", "2: 'is greater than' is written '>' here.")]
    [InlineData("a equals b", "2: 'equals' is written '=' here.")]
    [InlineData("a agree with b", "2: 'agree with' is written 'agrees with' here.")]
    [InlineData("a = “b”", "4: A text stands in straight quotation marks: \"b\".")]
    [InlineData("if a = b", "0: A condition stands without 'if'.")]
    [InlineData("else", "0: The branch for the rest is written 'otherwise'.")]
    [InlineData("a & b", "2: '&' was not expected here.")]
    [InlineData("\"open", "0: This quotation mark has no partner.")]
    [InlineData("a is b", "5: 'is' goes with missing, not missing, found or complete.")]
    [InlineData("a agrees b", "9: 'agrees' goes on with 'with'.")]
    [InlineData("a and and b", "6: A value was expected, not 'and'.")]
    [InlineData("a \U0001F600 b", "2: '\U0001F600' was not expected here.")]
    public void A_mistake_is_told_once_at_its_place(string text, string error) => Assert.Equal([error], Parse(text).Errors);

    [Theory]
    [InlineData("equals = 5")]
    [InlineData("a.equals = 5")]
    [InlineData("if = 5")]
    [InlineData("not if")]
    [InlineData("a else default")]
    public void A_name_that_other_languages_write_for_an_operator_is_a_name(string text) => Assert.Empty(Parse(text).Errors);

    [Theory]
    [InlineData("a + and b. or c", "4: A value was expected, not 'and'.", "11: A name belongs after the dot.")]
    [InlineData("f(+, a.) and (b", "2: A value was expected, not '+'.", "7: A name belongs after the dot.", "13: This bracket is not closed.")]
    [InlineData("(a b) or )", "3: 'b' was not expected before the closing bracket.", "9: A value was expected, not ')'.", "9: This bracket closes nothing.")]
    public void Several_mistakes_are_told_in_one_run(string text, params string[] errors) => Assert.Equal(errors, Parse(text).Errors);

    [Fact]
    public void Nesting_beyond_all_measure_is_refused_and_not_followed()
    {
        foreach (var text in new[] { new string('(', 10_000), string.Concat(Enumerable.Repeat("not ", 10_000)), new string('-', 10_000), string.Concat(Enumerable.Repeat("f(", 10_000)) })
        {
            Assert.Equal("The expression is nested too deeply.", Assert.Single(Parse(text).Errors).Split(": ")[1]);
        }
    }

    private static (ExpressionSyntax Syntax, List<string> Errors) Parse(string text)
    {
        var errors = new List<string>();
        return (ExpressionParser.Parse(text, (start, _, message) => errors.Add($"{start}: {message}")), errors);
    }

    private static string Show(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => literal.Kind == "text" ? $"'{literal.Value}'" : literal.Value,
        GroupSyntax group => $"[{Show(group.Inner)}]",
        NameSyntax name => name.Name,
        MemberSyntax member => $"{Show(member.Target)}.{member.Name}",
        CallSyntax call => $"{call.Function}({string.Join(", ", call.Arguments.Select(Show))})",
        UnarySyntax unary => $"({unary.Operator} {Show(unary.Operand)})",
        BinarySyntax binary => $"({Show(binary.Left)} {binary.Operator} {Show(binary.Right)})",
        TestSyntax test => $"({Show(test.Operand)} is {test.Test})",
        _ => "error",
    };

    private static IEnumerable<ExpressionSyntax> All(ExpressionSyntax syntax) => syntax switch
    {
        GroupSyntax group => [syntax, .. All(group.Inner)],
        MemberSyntax member => [syntax, .. All(member.Target)],
        CallSyntax call => [syntax, .. call.Arguments.SelectMany(All)],
        UnarySyntax unary => [syntax, .. All(unary.Operand)],
        BinarySyntax binary => [syntax, .. All(binary.Left), .. All(binary.Right)],
        TestSyntax test => [syntax, .. All(test.Operand)],
        _ => [syntax],
    };
}
