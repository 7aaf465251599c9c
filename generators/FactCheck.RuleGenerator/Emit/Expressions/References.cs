using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>What expressions refer to, so that emitted methods take what they need and no more.</summary>
internal sealed class References
{
    public bool Claim { get; private set; }

    public bool Story { get; private set; }

    public HashSet<string> Finds { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Lets { get; } = new(StringComparer.Ordinal);

    /// <summary>Finds of which an expression says <c>is complete</c>.</summary>
    public HashSet<string> Completeness { get; } = new(StringComparer.Ordinal);

    public static References Of(params BoundExpression?[] expressions)
    {
        var found = new References();
        foreach (var expression in expressions)
        {
            found.Add(expression);
        }

        return found;
    }

    /// <summary>Adds the claim that is checked.</summary>
    public void AddChecked() => Claim = true;

    public void Add(BoundExpression? expression)
    {
        switch (expression)
        {
            case ClaimFieldExpression field:
                AddClaim(field.Find);
                break;
            case ClaimPropertyExpression property:
                AddClaim(property.Find);
                break;
            case FindExpression find:
                Finds.Add(find.Name);
                break;
            case LetExpression let:
                Lets.Add(let.Name);
                break;
            case StoryExpression:
                Story = true;
                break;
            case ColumnExpression column:
                Add(column.Target);
                break;
            case UnaryExpression unary:
                Add(unary.Operand);
                break;
            case BinaryExpression binary:
                Add(binary.Left);
                Add(binary.Right);
                break;
            case TestExpression test when TestPrinter.IsCompleteness(test):
                Completeness.Add(((FindExpression)test.Operand).Name);
                break;
            case TestExpression test:
                Add(test.Operand);
                break;
            case CallExpression call:
                foreach (var argument in call.Arguments)
                {
                    Add(argument);
                }

                break;
        }
    }

    private void AddClaim(string? find)
    {
        if (find is null)
        {
            Claim = true;
        }
        else if (find.Length > 0)
        {
            Finds.Add(find);
        }
    }
}
