namespace FactCheck.RuleLanguage.Syntax;

/// <content>Operators, a method for each kind, from the loosest to the tightest.</content>
internal sealed partial class ExpressionParser
{
    private ExpressionSyntax Level(int level)
    {
        if (_depth >= DeepestLevel)
        {
            return TooDeep();
        }

        _depth++;
        var result = level switch
        {
            3 => Not(),
            4 => Comparison(),
            7 => Negative(),
            _ => LeftToRight(level),
        };
        _depth--;
        return result;
    }

    private ExpressionSyntax LeftToRight(int level)
    {
        var left = Level(level + 1);
        while (true)
        {
            var op = level switch
            {
                0 when Is("else") => "else",
                1 when Is("or") => "or",
                2 when Is("and") => "and",
                5 when Is("+") || Is("-") => Now.Text,
                6 when Is("*") || Is("/") => Now.Text,
                _ => null,
            };
            if (op is null)
            {
                return left;
            }

            Next();
            var right = Level(level + 1);
            left = new BinarySyntax(op, left, right, left.Start, right.End);
        }
    }

    private ExpressionSyntax Not()
    {
        if (IsQuantifier())
        {
            return Quantifier();
        }

        if (!Is("not"))
        {
            return Level(4);
        }

        var start = Now.Start;
        Next();
        var operand = Level(3);
        return new UnarySyntax("not", operand, start, operand.End);
    }

    // A find may be called "any" too, so it takes the two words behind to tell.
    private bool IsQuantifier()
        => (Is("any") || Is("no") || Is("every"))
            && _tokens[_at + 1] is { Kind: 'w' } item && !IsOperatorWord(item.Text)
            && _tokens[_at + 2] is { Kind: 'w', Text: "in" };

    private ExpressionSyntax Quantifier()
    {
        var (quantifier, item) = (Now, _tokens[_at + 1]);
        _at += 3;
        var source = Level(7);
        if (!Is("where"))
        {
            return Fail($"'{quantifier.Text} {item.Text} in …' goes on with 'where' and a condition.");
        }

        Next();
        return new QuantifierSyntax(quantifier.Text, item, source, Level(1), quantifier.Start);
    }

    private ExpressionSyntax Comparison()
    {
        var left = Level(5);
        if (Is("is"))
        {
            return Test(left);
        }

        string op;
        if (Is("agrees"))
        {
            Next();
            if (!Is("with"))
            {
                return Fail("'agrees' goes on with 'with'.");
            }

            op = "agrees with";
        }
        else if (Is("contradicts") || Is("in") || Is("=") || Is("!=") || Is("<") || Is("<=") || Is(">") || Is(">="))
        {
            op = Now.Text;
        }
        else
        {
            return left;
        }

        Next();
        var right = Level(5);
        return new BinarySyntax(op, left, right, left.Start, right.End);
    }

    private ExpressionSyntax Test(ExpressionSyntax operand)
    {
        Next();
        var not = Is("not");
        if (not)
        {
            Next();
        }

        if (!Is("missing") && !Is("found") && !Is("complete"))
        {
            return Fail("'is' goes with missing, not missing, found or complete.");
        }

        var test = new TestSyntax(Now.Text, operand, operand.Start, Now.End);
        Next();
        return not ? new UnarySyntax("not", test, test.Start, test.End) : test;
    }

    private ExpressionSyntax Negative()
    {
        if (!Is("-"))
        {
            return Postfix();
        }

        var start = Now.Start;
        Next();
        var operand = Level(7);
        return new UnarySyntax("-", operand, start, operand.End);
    }
}
