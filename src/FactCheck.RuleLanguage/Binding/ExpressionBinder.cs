using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Resolves the names of an expression and checks its types. What is wrong is reported once and has the error type.</summary>
internal sealed class ExpressionBinder
{
    private readonly BindingScope _scope;
    private readonly YamlScalar _scalar;
    private readonly OperatorTyper _operators;

    public ExpressionBinder(BindingScope scope, YamlScalar scalar)
    {
        _scope = scope;
        _scalar = scalar;
        _operators = new(scope.Diagnostics);
    }

    /// <summary>Parses and binds a scalar, or a stretch of it.</summary>
    public static BoundExpression Bind(BindingScope scope, YamlScalar scalar, int start = 0, int end = -1)
        => new ExpressionBinder(scope, scalar).Bind(ExpressionParser.Parse(scalar, start, end < 0 ? scalar.Value.Length : end, scope.Diagnostics));

    /// <summary>Binds a condition: anything but a truth is reported.</summary>
    public static BoundExpression BindCondition(BindingScope scope, YamlScalar scalar)
    {
        var condition = Bind(scope, scalar);
        if (condition.Type.Kind is not (TypeKind.Truth or TypeKind.Error))
        {
            scope.Diagnostics.Report(DiagnosticCatalog.NotACondition, condition.Span, $"'{condition.Text}' is {TypeNames.Of(condition.Type)}, not a condition. Compare it with something, or write '{condition.Text} is found'.");
        }

        return condition;
    }

    private BoundExpression Bind(ExpressionSyntax syntax)
    {
        var span = _scalar.Span(syntax.Start, syntax.End);
        var text = syntax.End <= _scalar.Value.Length && syntax.End >= syntax.Start ? _scalar.Value.Substring(syntax.Start, syntax.End - syntax.Start) : string.Empty;
        switch (syntax)
        {
            case NumberSyntax number:
                return new LiteralExpression(number.Digits, new(TypeKind.Number), text, span);
            case TextSyntax literal:
                return new LiteralExpression(literal.Value, new(TypeKind.Text), text, span);
            case NameSyntax name:
                return BindName(name, text, span);
            case MemberSyntax member:
                return BindMember(member, text, span);
            case CallSyntax call:
                return BindCall(call, text, span);
            case TestSyntax test:
                return BindTest(test, text, span);
            case UnarySyntax unary:
                var operand = Bind(unary.Operand);
                return new UnaryExpression(unary.Operator, operand, _operators.Unary(unary.Operator, operand), text, span);
            case BinarySyntax binary:
                var left = Bind(binary.Left);
                var right = Bind(binary.Right);
                return new BinaryExpression(binary.Operator, left, right, _operators.Binary(binary.Operator, left, right, span), text, span);
            default:
                return Error(text, span);
        }
    }

    private static LiteralExpression Error(string text, SourceSpan span) => new(string.Empty, new(TypeKind.Error), text, span);

    private LiteralExpression Report(DiagnosticEntry entry, string message, string text, SourceSpan span)
    {
        _scope.Diagnostics.Report(entry, span, message);
        return Error(text, span);
    }

    private BoundExpression BindName(NameSyntax name, string text, SourceSpan span)
    {
        if (name.Name is "true" or "false")
        {
            return new LiteralExpression(name.Name, new(TypeKind.Truth), text, span);
        }

        if (_scope.Row is { } row && Column(new RowExpression(new(TypeKind.Entity, row.Name), row.Name, span), row, name.Name, text, span) is { } column)
        {
            return column;
        }

        if (_scope.Candidate is { } candidate && Field(string.Empty, candidate, name.Name, text, span) is { } field)
        {
            return field;
        }

        if (_scope.Lets.TryGetValue(name.Name, out var let))
        {
            return new LetExpression(name.Name, let, text, span);
        }

        if (_scope.Finds.TryGetValue(name.Name, out var find))
        {
            return new FindExpression(name.Name, find, text, span);
        }

        List<string> known = ["claim", "story", .. _scope.Finds.Keys, .. _scope.Lets.Keys];
        known.AddRange(_scope.Row?.Columns.Select(one => one.Name) ?? []);
        known.AddRange(_scope.Candidate?.Fields.Select(one => one.Name) ?? []);
        var hint = name.Name is "claim" or "story" ? $" Write {name.Name}. and a name after it." : NearestName.Suggest(name.Name, known);
        return Report(DiagnosticCatalog.UnknownName, $"Nothing here is called '{name.Name}'.{hint}", text, span);
    }

    private BoundExpression BindMember(MemberSyntax member, string text, SourceSpan span)
    {
        if (member.Target is NameSyntax { Name: var root } && !IsLocal(root))
        {
            if (root == "claim" && _scope.Claim is { } own)
            {
                return ClaimMember(null, own, member, text, span);
            }

            if (root == "story")
            {
                return StoryMember(member, text, span);
            }

            if (root == "sentence" && _scope.AllowsSentence)
            {
                return _scope.Catalog.Package.TableOfEntity(member.Name) is { } named
                    ? new SentenceExpression(named.Name, new(TypeKind.Entity, named.Name), text, span)
                    : Report(DiagnosticCatalog.UnknownMember, $"A sentence names entities such as sentence.person; '{member.Name}' is none of this data package.", text, NameSpan(member));
            }
        }

        var target = Bind(member.Target);
        switch (target.Type.Kind)
        {
            case TypeKind.Error:
                return Error(text, span);
            case TypeKind.Entity when _scope.Catalog.Package.Table(target.Type.Of!) is { } table:
                return (BoundExpression?)Column(target, table, member.Name, text, span)
                    ?? Report(DiagnosticCatalog.UnknownMember, $"The table {table.Name} has no column '{member.Name}' that an expression can use.{NearestName.Suggest(member.Name, table.Columns.Select(one => one.Name))}", text, NameSpan(member));
            case TypeKind.Claim when target is FindExpression find && _scope.Catalog.Claim(target.Type.Of!) is { } claim:
                return ClaimMember(find.Name, claim, member, text, span);
            default:
                return Report(DiagnosticCatalog.UnknownMember, $"'{target.Text}' is {TypeNames.Of(target.Type)} and has no '{member.Name}'.", text, NameSpan(member));
        }
    }

    private bool IsLocal(string name) => _scope.Finds.ContainsKey(name) || _scope.Lets.ContainsKey(name) || _scope.Row?.Column(name) is not null;

    private SourceSpan NameSpan(MemberSyntax member) => _scalar.Span(member.NameStart, member.End);

    private BoundExpression ClaimMember(string? find, ClaimSignature claim, MemberSyntax member, string text, SourceSpan span)
    {
        if (Field(find, claim, member.Name, text, span) is { } field)
        {
            return field;
        }

        return member.Name switch
        {
            "quoted" => new ClaimPropertyExpression(find, member.Name, new(TypeKind.Truth), text, span),
            "speaker" or "text" or "part" => new ClaimPropertyExpression(find, member.Name, new(TypeKind.Text), text, span),
            _ => Report(DiagnosticCatalog.UnknownMember, $"{claim.Name} has no field '{member.Name}'.{NearestName.Suggest(member.Name, [.. claim.Fields.Select(one => one.Name), "quoted", "speaker", "text", "part"])}", text, NameSpan(member)),
        };
    }

    private ClaimFieldExpression? Field(string? find, ClaimSignature claim, string name, string text, SourceSpan span)
    {
        foreach (var field in claim.Fields)
        {
            if (field.Name == name && (find is not null || _scope.Fields?.Contains(name) != false))
            {
                return new(find, claim.Name, name, field.Optional, _scope.Catalog.TypeOf(field.Type) ?? new(TypeKind.Error), text, span);
            }
        }

        return null;
    }

    private BoundExpression StoryMember(MemberSyntax member, string text, SourceSpan span)
    {
        if (member.Name == "date")
        {
            return new StoryExpression("date", new(TypeKind.Date), text, span);
        }

        var tables = _scope.Catalog.Package.Tables.Where(one => one.Entity is not null).Select(one => one.Name).ToList();
        return tables.Contains(member.Name)
            ? new StoryExpression(member.Name, new(TypeKind.EntitySet, member.Name), text, span)
            : Report(DiagnosticCatalog.UnknownMember, $"A story has a date and the entities it is about, such as story.countries, but no '{member.Name}'.{NearestName.Suggest(member.Name, [.. tables, "date"])}", text, NameSpan(member));
    }

    private static ColumnExpression? Column(BoundExpression target, TableSchema table, string name, string text, SourceSpan span)
    {
        if (table.Column(name) is { RuleType: { } type } column && name != "confirmed")
        {
            return new(target, table.Name, name, column.Currency, type, text, span);
        }

        return name == "confirmed" ? new(target, table.Name, name, null, new(TypeKind.Date), text, span) : null;
    }

    private BoundExpression BindCall(CallSyntax call, string text, SourceSpan span)
    {
        var arguments = call.Arguments.Select(Bind).ToArray();
        if (FunctionRegistry.Find(call.Function) is not { } function)
        {
            return Report(DiagnosticCatalog.UnknownFunction, $"There is no function '{call.Function}'.{NearestName.Suggest(call.Function, FunctionRegistry.All.Select(one => one.Name))}", text, span);
        }

        var fits = arguments.Length == function.Parameters.Count;
        for (var i = 0; fits && i < arguments.Length; i++)
        {
            fits = FunctionRegistry.Takes(function.Parameters[i], arguments[i].Type.Kind);
        }

        return fits
            ? new CallExpression(function.Name, new EquatableArray<BoundExpression>(arguments), new(function.Result), text, span)
            : Report(DiagnosticCatalog.WrongArguments, $"{function.Name} takes ({string.Join(", ", function.Parameters.Select(one => TypeNames.Of(new(one))))}), not ({string.Join(", ", arguments.Select(one => TypeNames.Of(one.Type)))}).", text, span);
    }

    private BoundExpression BindTest(TestSyntax test, string text, SourceSpan span)
    {
        var operand = Bind(test.Operand);
        if (test.Test == "complete" && operand.Type.Kind != TypeKind.Error)
        {
            if (operand is not FindExpression find || !_scope.TableFinds.Contains(find.Name))
            {
                return Report(DiagnosticCatalog.NotAFind, $"Only a find that reads a table can be complete; '{operand.Text}' is none.", text, span);
            }

            _scope.CompleteFinds.Add(find.Name);
        }

        return new TestExpression(test.Test, operand, new(TypeKind.Truth), text, span);
    }
}
