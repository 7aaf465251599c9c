using System;
using System.Collections.Generic;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>What expressions refer to, so that emitted methods take what they need and no more.</summary>
internal sealed class References
{
    public bool Claim { get; private set; }

    public bool Story { get; private set; }

    public HashSet<string> Finds { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Lets { get; } = new(StringComparer.Ordinal);

    /// <summary>Folds that depend on no row or item around them, so that they are worked out once.</summary>
    public HashSet<string> Folds { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables of a loop around: <c>row</c> or <c>other</c> of a find, items of folds.</summary>
    public SortedSet<string> Items { get; } = new(StringComparer.Ordinal);

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
                AddClaim(field.Find, field.IsOfItem);
                break;
            case ClaimPropertyExpression property:
                AddClaim(property.Find, property.IsOfItem);
                break;
            case RowExpression:
                Items.Add("row");
                break;
            case ItemExpression item:
                Items.Add(Identifiers.Local(item.Name));
                break;
            case FoldExpression fold:
                AddFold(fold);
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
            case TestExpression test when TestPrinter.IsCompleteness(test):
                Completeness.Add(((FindExpression)test.Operand).Name);
                break;
            case not null:
                foreach (var part in ExpressionParts.Of(expression))
                {
                    Add(part);
                }

                break;
        }
    }

    /// <summary>What the method of a fold needs: its own item is none of it.</summary>
    public static References OfFold(FoldExpression fold)
    {
        var needs = Of(fold.Source, fold.Body);
        needs.Items.Remove(Identifiers.Local(fold.Item));
        return needs;
    }

    private void AddFold(FoldExpression fold)
    {
        var inner = OfFold(fold);
        if (inner.Items.Count == 0)
        {
            Folds.Add(fold.Name);
            return;
        }

        Claim |= inner.Claim;
        Story |= inner.Story;
        Finds.UnionWith(inner.Finds);
        Lets.UnionWith(inner.Lets);
        Folds.UnionWith(inner.Folds);
        Completeness.UnionWith(inner.Completeness);
        Items.UnionWith(inner.Items);
    }

    private void AddClaim(string? find, bool isOfItem)
    {
        if (find is null)
        {
            Claim = true;
        }
        else if (isOfItem)
        {
            Items.Add(Identifiers.Local(find));
        }
        else if (find.Length == 0)
        {
            Items.Add("other");
        }
        else
        {
            Finds.Add(find);
        }
    }
}
