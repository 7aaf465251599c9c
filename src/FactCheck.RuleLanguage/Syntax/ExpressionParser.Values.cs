using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Syntax;

/// <content>What operators stand between: literals, names, members, calls and brackets.</content>
internal sealed partial class ExpressionParser
{
    private ExpressionSyntax Postfix()
    {
        var expression = Primary();
        while (Is("."))
        {
            Next();
            if (Now.Kind != 'w' || IsOperatorWord(Now.Text))
            {
                return Fail("A name belongs after the dot.");
            }

            expression = new MemberSyntax(expression, Now.Text, Now.Start, Now.End);
            Next();
        }

        return expression;
    }

    private ExpressionSyntax Primary()
    {
        var token = Now;
        if (token.Kind is 'n' or 'p' or 't')
        {
            Next();
            return new LiteralSyntax(token.Kind switch { 'n' => "number", 'p' => "percent", _ => "text" }, token.Text, token.Start, token.End);
        }

        if (Is("("))
        {
            Next();
            var inner = Level(0);
            var last = Now.End;
            return Close(token) ?? (ExpressionSyntax)new GroupSyntax(inner, token.Start, last);
        }

        if (token.Kind != 'w' || IsOperatorWord(token.Text))
        {
            return Fail(
                token.Kind == '?' && token.Text[0] is '"' or '\'' ? "This quotation mark has no partner."
                : token.Kind == 'e' ? "A value is missing at the end."
                : $"A value was expected, not '{token.Text}'.");
        }

        Next();
        if (token.Text is "true" or "false")
        {
            return new LiteralSyntax("truth", token.Text, token.Start, token.End);
        }

        return Is("(") ? Call(token) : new NameSyntax(token.Text, token.Start, token.End);
    }

    private ExpressionSyntax Call(ExpressionToken name)
    {
        var open = Now;
        Next();
        var arguments = new List<ExpressionSyntax>();
        if (!Is(")"))
        {
            arguments.Add(Level(0));
            while (Is(","))
            {
                Next();
                arguments.Add(Level(0));
            }
        }

        var end = Now.End;
        return Close(open) ?? (ExpressionSyntax)new CallSyntax(name.Text, arguments, name.Start, end);
    }

    /// <summary>Takes the partner of an open bracket; null where it is there.</summary>
    private ErrorSyntax? Close(ExpressionToken open)
    {
        if (Is(")"))
        {
            Next();
            return null;
        }

        if (Now.Kind == 'e')
        {
            return Fail(open, "This bracket is not closed.");
        }

        var error = Fail($"'{Now.Text}' was not expected before the closing bracket.");
        while (Is(",") || Is("and") || Is("or") || Is("else"))
        {
            Next();
            Level(0);
        }

        if (Is(")"))
        {
            Next();
        }

        return error;
    }

    internal static bool IsOperatorWord(string word) => word is "and" or "or" or "not" or "else" or "is" or "in" or "agrees" or "with" or "contradicts";
}
