using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Resolves the names of an expression and checks its types.</summary>
internal sealed partial class ExpressionBinder(YamlScalar source, int offset, Scope scope, DiagnosticList errors)
{
    public static BoundExpression Bind(YamlScalar source, int from, int to, Scope scope, DiagnosticList errors)
    {
        if (!source.IsExact)
        {
            errors.Add(DiagnosticCatalog.UnmappedText, source.Span, "An expression stands on one line, or behind '|' with its lines kept.");
            return new LiteralExpression("", Types.Error, "", source.Span);
        }

        var text = source.Value.Substring(from, to - from);
        var syntax = ExpressionParser.Parse(text, (start, end, message) => errors.Add(DiagnosticCatalog.BadExpression, source.At(from + start, from + end), message));
        return new ExpressionBinder(source, from, scope, errors).Bind(syntax);
    }

    /// <summary>A text that is an expression as a whole.</summary>
    public static BoundExpression Bind(YamlScalar source, Scope scope, DiagnosticList errors) => Bind(source, 0, source.Value.Length, scope, errors);

    /// <summary>A text that is a condition: an expression that is true or false.</summary>
    public static BoundExpression BindCondition(YamlScalar source, Scope scope, DiagnosticList errors)
    {
        var condition = Bind(source, scope, errors);
        RequireTruth(condition, source.Span, errors);
        return condition;
    }

    private static void RequireTruth(BoundExpression condition, SourceSpan span, DiagnosticList errors)
    {
        if (condition.Type.Kind is not (TypeKind.Truth or TypeKind.Error))
        {
            errors.Add(DiagnosticCatalog.WrongType, span, $"A condition is true or false, not {Types.Show(condition.Type)}.");
        }
    }

    private SourceSpan Span(int start, int end) => source.At(offset + start, offset + end);

    private string Text(ExpressionSyntax syntax) => source.Value.Substring(offset + syntax.Start, syntax.End - syntax.Start);

    private BoundExpression Bad(ExpressionSyntax syntax, string id, string message)
    {
        errors.Add(id, Span(syntax.Start, syntax.End), message);
        return Error(syntax);
    }

    private LiteralExpression Error(ExpressionSyntax syntax) => new("", Types.Error, Text(syntax), Span(syntax.Start, syntax.End));

    private BoundExpression Bind(ExpressionSyntax syntax)
    {
        var span = Span(syntax.Start, syntax.End);
        var text = Text(syntax);
        switch (syntax)
        {
            case LiteralSyntax literal:
                return new LiteralExpression(literal.Value, literal.Kind switch { "number" => Types.Number, "truth" => Types.Truth, "percent" => Types.Percent, _ => Types.Text }, text, span);
            case GroupSyntax group:
                return Bind(group.Inner);
            case NameSyntax name:
                return Name(name, text, span);
            case MemberSyntax member:
                return Member(member, text, span);
            case QuantifierSyntax quantifier:
                return Quantifier(quantifier, text, span);
            case CallSyntax { Function: var function } call when FunctionCatalog.FindAggregate(function) is { } aggregate:
                return Aggregate(aggregate, call, text, span);
            case CallSyntax call:
                var arguments = new List<BoundExpression>();
                foreach (var argument in call.Arguments)
                {
                    arguments.Add(Bind(argument));
                }

                var result = Functions.Check(call.Function, arguments, out var problem);
                if (problem is null && Unit(call.Function, arguments) is { } unit)
                {
                    return unit.Type.Kind == TypeKind.Error ? Error(call) : unit with { Text = text, Span = span };
                }

                return problem is not null
                    ? Bad(syntax, Functions.IsKnown(call.Function) ? DiagnosticCatalog.WrongType : DiagnosticCatalog.UnknownName, problem)
                    : new CallExpression(call.Function, new(arguments.ToArray()), result, text, span);
            case UnarySyntax unary:
                var operand = Bind(unary.Operand);
                var fits = unary.Operator == "not" ? operand.Type.Kind is TypeKind.Truth or TypeKind.Error : operand.Type.Kind is TypeKind.Error or TypeKind.Number or TypeKind.Count || Types.IsAmount(operand.Type);
                return fits ? new UnaryExpression(unary.Operator, operand, operand.Type, text, span) : Bad(syntax, DiagnosticCatalog.WrongType, $"'{unary.Operator}' does not go with {Types.Show(operand.Type)}.");
            case TestSyntax test:
                return Test(test, text, span);
            case BinarySyntax binary:
                var left = Bind(binary.Left);
                var right = Bind(binary.Right);
                CheckWord(left, right);
                CheckWord(right, left);
                var type = Operators.Result(binary.Operator, left, right);
                return type is null
                    ? Bad(syntax, DiagnosticCatalog.WrongType, $"'{binary.Operator}' does not go between {Types.Show(left.Type)} and {Types.Show(right.Type)}.{OperandHint.For(binary.Operator, left.Type.Kind, right.Type.Kind)}")
                    : new BinaryExpression(binary.Operator, left, right, type, text, span);
            default:
                return Error(syntax);
        }
    }

    /// <summary>A text that is compared with one of a closed choice has to be of it.</summary>
    private void CheckWord(BoundExpression property, BoundExpression word)
    {
        var words = property is ClaimPropertyExpression { Property: "part" } ? LanguageKeys.Parts : property is ClaimPropertyExpression { Property: "modality" } ? LanguageKeys.Modalities : default;
        if (words.Count > 0 && word is LiteralExpression { Type.Kind: TypeKind.Text } literal && !Shape.Contains(words, literal.Value))
        {
            errors.Add(DiagnosticCatalog.UnknownWord, word.Span, $"No claim has '{literal.Value}' as its {((ClaimPropertyExpression)property).Property}.{NearestName.Choice(literal.Value, words)}");
        }
    }

    private BoundExpression Test(TestSyntax test, string text, SourceSpan span)
    {
        var operand = Bind(test.Operand);
        if (test.Test == "complete")
        {
            if (operand is not FindExpression find)
            {
                return operand.Type.Kind == TypeKind.Error ? Error(test) : Bad(test, DiagnosticCatalog.NotAFind, "Only a find can be complete.");
            }

            scope.Complete.Add(find.Name);
        }

        return new TestExpression(test.Test, operand, Types.Truth, text, span);
    }

    private BoundExpression Name(NameSyntax name, string text, SourceSpan span)
    {
        if (scope.Items.TryGetValue(name.Name, out var item))
        {
            return new ItemExpression(name.Name, item, text, span);
        }

        if (scope.Row is { } row && Column(new RowExpression(new RuleType(TypeKind.Entity, row.Name), "", span), row, name.Name, text, span) is { } column)
        {
            return Usable(column);
        }

        if (scope.Candidate is { } candidate && Field("", candidate, name.Name, text, span) is { } field)
        {
            return field;
        }

        if (scope.Lets.TryGetValue(name.Name, out var let))
        {
            scope.Used.Add(name.Name);
            return new LetExpression(name.Name, let, text, span);
        }

        if (scope.Finds.TryGetValue(name.Name, out var find))
        {
            scope.Used.Add(name.Name);
            return new FindExpression(name.Name, find, text, span);
        }

        var names = new List<string>(scope.Lets.Keys);
        names.AddRange(scope.Items.Keys);
        names.AddRange(scope.Finds.Keys);
        names.AddRange(scope.InDefault ? ["story", "sentence"] : ["claim", "story"]);
        if (scope.Row is { } table)
        {
            names.AddRange(ColumnNames(table));
        }

        var hint = MemberHint(name.Name);
        return Bad(name, DiagnosticCatalog.UnknownName, $"'{name.Name}' is not known here.{(hint.Length > 0 ? hint : NearestName.Hint(name.Name, names))}");
    }

    private BoundExpression Member(MemberSyntax member, string text, SourceSpan span)
    {
        if (member.Target is NameSyntax root && !scope.Finds.ContainsKey(root.Name) && !scope.Lets.ContainsKey(root.Name) && !scope.Items.ContainsKey(root.Name))
        {
            switch (root.Name)
            {
                case "claim" when scope.IsClaimUnknown:
                    return Error(member);
                case "claim" when scope.Claim is not null:
                    return Field(null, scope.Claim, member.Name, text, span) ?? Unknown(member, FieldNames(scope.Claim));
                case "story":
                    if (member.Name == "date")
                    {
                        return new StoryExpression("date", Types.Date, text, span);
                    }

                    return scope.Catalog.Table(member.Name) is { Entity: not null } table
                        ? new StoryExpression(table.Name, new RuleType(TypeKind.EntitySet, table.Name), text, span)
                        : Unknown(member, ["date", .. Types.Names(scope.Catalog)]);
                case "sentence" when scope.InDefault:
                    return scope.Catalog.Entity(member.Name) is { } entity
                        ? new SentenceExpression(entity.Name, new RuleType(TypeKind.Entity, entity.Name), text, span)
                        : Unknown(member, Types.Names(scope.Catalog));
            }
        }

        return MemberOf(Bind(member.Target), member, text, span);
    }

    private BoundExpression MemberOf(BoundExpression target, MemberSyntax member, string text, SourceSpan span)
    {
        switch (target.Type.Kind)
        {
            case TypeKind.Error:
                return Error(member);
            case TypeKind.Entity when scope.Catalog.Table(target.Type.Of!) is { } table:
                return Column(target, table, member.Name, text, span) is { } column ? Usable(column) : Unknown(member, ColumnNames(table));
            case TypeKind.Claim when scope.Catalog.Claim(target.Type.Of!) is { } claim && target is FindExpression find:
                return Field(find.Name, claim, member.Name, text, span) ?? Unknown(member, FieldNames(claim));
            case TypeKind.Claim when scope.Catalog.Claim(target.Type.Of!) is { } claim && target is ItemExpression item:
                return OfItem(Field(item.Name, claim, member.Name, text, span)) ?? Unknown(member, FieldNames(claim));
            case TypeKind.Rows or TypeKind.Claims:
                return Bad(member, DiagnosticCatalog.WrongType, $"'{target.Text}' is {Types.Show(target.Type)}, so there are many of '{member.Name}'; write sum({text}), or any one in {target.Text} where one.{member.Name} … .");
            default:
                return Bad(member, DiagnosticCatalog.WrongType, $"'{target.Text}' is {Types.Show(target.Type)}, which has no members.");
        }
    }

    private ColumnExpression Usable(ColumnExpression column)
    {
        if (column.Type.Kind == TypeKind.Error)
        {
            errors.Add(DiagnosticCatalog.WrongType, column.Span, $"The column '{column.Column}' of {column.Table} is a list of texts, which expressions cannot use.");
        }

        return column;
    }

    private BoundExpression Unknown(MemberSyntax member, IEnumerable<string> names)
    {
        errors.Add(DiagnosticCatalog.UnknownName, Span(member.NameStart, member.End), $"'{member.Name}' is not known here.{NearestName.Hint(member.Name, names)}");
        return Error(member);
    }

    private static ColumnExpression? Column(BoundExpression target, TableSchema table, string name, string text, SourceSpan span)
    {
        foreach (var column in table.Columns)
        {
            if (column.Name == name)
            {
                return new ColumnExpression(target, table.Name, name, column.Currency, Types.OfColumn(column), text, span);
            }
        }

        return name == "confirmed" ? new ColumnExpression(target, table.Name, name, null, Types.Date, text, span) : null;
    }

    private BoundExpression? Field(string? find, ClaimSignature claim, string name, string text, SourceSpan span)
    {
        foreach (var field in claim.Fields)
        {
            if (field.Name == name)
            {
                return new ClaimFieldExpression(find, claim.Name, name, field.Optional, Types.Named(field.Type, scope.Catalog) ?? Types.Error, text, span);
            }
        }

        return name switch
        {
            "speaker" or "text" or "sentence" or "part" or "modality" => new ClaimPropertyExpression(find, name, Types.Text, text, span),
            "quoted" => new ClaimPropertyExpression(find, name, Types.Truth, text, span),
            _ => null,
        };
    }

    private static IEnumerable<string> ColumnNames(TableSchema table)
    {
        foreach (var column in table.Columns)
        {
            yield return column.Name;
        }
    }

    private static IEnumerable<string> FieldNames(ClaimSignature claim)
    {
        foreach (var field in claim.Fields)
        {
            yield return field.Name;
        }
    }
}
