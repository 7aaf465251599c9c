using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <content>What is made of many: <c>sum(parts.amount)</c>, <c>any visit in visits where …</c>.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression Aggregate(AggregateEntry aggregate, CallSyntax call, string text, SourceSpan span)
    {
        if (call.Arguments.Count != 1)
        {
            return Bad(call, DiagnosticCatalog.WrongType, $"'{aggregate.Name}' takes 1 value, not {call.Arguments.Count}: {aggregate.Example}.");
        }

        if (call.Arguments[0] is not MemberSyntax values)
        {
            return Bad(call, DiagnosticCatalog.WrongType, $"'{aggregate.Name}' takes the values of a find with 'pick: all', as in {aggregate.Example}.");
        }

        var (source, many) = Many(values);
        if (source.Type.Kind == TypeKind.Error)
        {
            return Error(call);
        }

        if (ItemOf(source) is not { } type)
        {
            return Bad(call, DiagnosticCatalog.WrongType, $"'{aggregate.Name}' takes the values of many, but '{source.Text}' is {Types.Show(source.Type)}; a find has many with 'pick: all'.");
        }

        var item = source is FindExpression { Name: "each" } ? "one" : "each";
        var value = Over(values, many, new ItemExpression(item, type, source.Text, source.Span));
        if (value.Type.Kind == TypeKind.Error)
        {
            return Error(call);
        }

        if (value.Type.Kind is not (TypeKind.Number or TypeKind.Count) && !Types.IsAmount(value.Type))
        {
            return Bad(call, DiagnosticCatalog.WrongType, $"'{aggregate.Name}' is of numbers, money, percentages, durations or measured amounts, not {Types.Show(value.Type)}.");
        }

        var result = aggregate.Name == "average" && value.Type.Kind == TypeKind.Count ? Types.Number : value.Type;
        return new FoldExpression(aggregate.Name, FoldName($"{source.Text}_{values.Name}_{aggregate.Name}"), source, item, value, result, text, span);
    }

    private BoundExpression Quantifier(QuantifierSyntax quantifier, string text, SourceSpan span)
    {
        var source = Bind(quantifier.Source);
        var item = quantifier.Item;
        if (scope.Finds.ContainsKey(item.Text) || scope.Lets.ContainsKey(item.Text) || scope.Items.ContainsKey(item.Text) || Shape.Contains(LanguageKeys.Roots, item.Text))
        {
            errors.Add(DiagnosticCatalog.NameTaken, Span(item.Start, item.End), $"'{item.Text}' means something else already; call one of '{source.Text}' by another name.");
            return Error(quantifier);
        }

        var type = ItemOf(source);
        if (type is null && source.Type.Kind != TypeKind.Error)
        {
            errors.Add(DiagnosticCatalog.WrongType, source.Span, $"'{quantifier.Quantifier}' asks many, but '{source.Text}' is {Types.Show(source.Type)}; a find has many with 'pick: all'.");
        }

        scope.Items[item.Text] = type ?? Types.Error;
        var condition = Bind(quantifier.Condition);
        scope.Items.Remove(item.Text);
        RequireTruth(condition, condition.Span, errors);
        return type is null ? Error(quantifier) : new FoldExpression(quantifier.Quantifier, FoldName($"whether_{quantifier.Quantifier}_{item.Text}"), source, item.Text, condition, Types.Truth, text, span);
    }

    /// <summary>The type of one of many; null for what is not many.</summary>
    private static RuleType? ItemOf(BoundExpression source) => source.Type.Kind switch
    {
        TypeKind.Rows or TypeKind.EntitySet => new(TypeKind.Entity, source.Type.Of),
        TypeKind.Claims => new(TypeKind.Claim, source.Type.Of),
        _ => null,
    };

    /// <summary>The part of <c>terms.person.born</c> that is many, which is <c>terms</c>; what is before the last dot where none is.</summary>
    private (BoundExpression Source, ExpressionSyntax Syntax) Many(MemberSyntax values)
    {
        if (values.Target is MemberSyntax deeper && !(deeper.Target is NameSyntax root && Shape.Contains(LanguageKeys.Roots, root.Name)))
        {
            var found = Many(deeper);
            if (found.Source.Type.Kind == TypeKind.Error || ItemOf(found.Source) is not null)
            {
                return found;
            }
        }

        return (Bind(values.Target), values.Target);
    }

    /// <summary>A member as one of the many has it: of <c>terms.person.born</c>, the day on which the person of a term was born.</summary>
    private BoundExpression Over(MemberSyntax member, ExpressionSyntax many, ItemExpression item)
        => MemberOf(member.Target == many ? item : Over((MemberSyntax)member.Target, many, item), member, Text(member), Span(member.Start, member.End));

    private string FoldName(string name)
    {
        var free = name;
        for (var i = 2; !scope.Taken.Add(PascalCase.Of(free)); i++)
        {
            free = name + "_" + i;
        }

        return free;
    }

    /// <summary>For a column or field without the name of the item that has it.</summary>
    private string MemberHint(string name)
    {
        foreach (var item in scope.Items)
        {
            var names = item.Value.Kind switch
            {
                TypeKind.Entity when scope.Catalog.Table(item.Value.Of!) is { } table => ColumnNames(table),
                TypeKind.Claim when scope.Catalog.Claim(item.Value.Of!) is { } claim => FieldNames(claim),
                _ => [],
            };
            foreach (var one in names)
            {
                if (one == name)
                {
                    return $" Did you mean '{item.Key}.{name}'?";
                }
            }
        }

        return "";
    }

    private static BoundExpression? OfItem(BoundExpression? value) => value switch
    {
        ClaimFieldExpression field => field with { IsOfItem = true },
        ClaimPropertyExpression property => property with { IsOfItem = true },
        _ => value,
    };
}
