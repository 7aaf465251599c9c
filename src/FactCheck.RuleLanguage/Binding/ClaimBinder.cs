using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a claim type: its fields with their types and defaults, and its patterns.</summary>
internal sealed class ClaimBinder(SourceText source, Catalog catalog, DiagnosticBag diagnostics)
{
    private readonly ShapeReader _shape = new(source, diagnostics);

    /// <summary>The field's type as written, whether it may be missing, and where its default begins; -1 for none.</summary>
    public static (string Type, bool Optional, int Default) SplitField(string value)
    {
        var equals = value.IndexOf('=');
        var type = (equals < 0 ? value : value.Substring(0, equals)).Trim();
        var optional = type.EndsWith("?", StringComparison.Ordinal);
        return (optional ? type.Substring(0, type.Length - 1).Trim() : type, optional, equals < 0 ? -1 : equals + 1);
    }

    public ClaimPlan? Bind(YamlScalar name, YamlNode node)
    {
        if (_shape.Map(node, $"The claim type {name.Value}") is not { } map)
        {
            return null;
        }

        _shape.KnownKeys(map, "A claim type", "summary", "fields", "patterns", "except");
        var summary = _shape.Required(map, name, "summary")?.Value ?? string.Empty;
        var fields = BindFields(name, map);
        if (map["patterns"] is null)
        {
            diagnostics.Report(DiagnosticCatalog.MissingKey, name.Whole, $"'{name.Value}' has no patterns.");
        }

        return new(
            name.Value,
            summary,
            new EquatableArray<FieldPlan>([.. fields]),
            BindPatterns(map["patterns"], fields, true),
            BindPatterns(map["except"], fields, false),
            source.Lines(name.Start, node.End),
            name.Whole);
    }

    private List<FieldPlan> BindFields(YamlScalar name, YamlMap map)
    {
        var fields = new List<FieldPlan>();
        var scope = new BindingScope(catalog, diagnostics) { Claim = catalog.Claim(name.Value), AllowsSentence = true, Fields = [] };
        foreach (var entry in _shape.Map(map["fields"], "fields")?.Entries ?? [])
        {
            if (_shape.Scalar(entry.Value, entry.Key.Value) is not { } value)
            {
                continue;
            }

            var (typeName, optional, start) = SplitField(value.Value);
            var type = catalog.TypeOf(typeName);
            if (type is null)
            {
                var known = new[] { "number", "count", "percent", "money", "duration", "date", "weekday", "text", "truth" }
                    .Concat(catalog.Package.Tables.Where(one => one.Entity is not null).SelectMany(one => new[] { one.Entity!, one.Name }));
                diagnostics.Report(DiagnosticCatalog.UnknownType, value.Span(0, typeName.Length), $"There is no type '{typeName}'.{NearestName.Suggest(typeName, known)}");
                type = new(TypeKind.Error);
            }

            var given = start < 0 ? null : ExpressionBinder.Bind(scope, value, start, value.Value.Length);
            if (given is not null && given.Type != type && given.Type.Kind != TypeKind.Error && type.Kind != TypeKind.Error)
            {
                diagnostics.Report(DiagnosticCatalog.TypeMismatch, given.Span, $"The field {entry.Key.Value} is {TypeNames.Of(type)}, its default {TypeNames.Of(given.Type)}.");
            }

            scope.Fields!.Add(entry.Key.Value);
            fields.Add(new(entry.Key.Value, type, optional, given, entry.Key.Whole));
        }

        return fields;
    }

    private EquatableArray<PatternPlan> BindPatterns(YamlNode? node, List<FieldPlan> fields, bool mustFill)
    {
        var patterns = new List<PatternPlan>();
        foreach (var item in _shape.Items(node, "patterns"))
        {
            if (_shape.Scalar(item, "A pattern") is not { } scalar)
            {
                continue;
            }

            var filled = new HashSet<string>();
            var root = Resolve(PatternParser.Parse(scalar, diagnostics), fields, filled);
            if (CanMatchNothing(root))
            {
                diagnostics.Report(DiagnosticCatalog.EmptyPattern, scalar.Whole, "This pattern could match nothing at all: something in it must be there.");
            }

            foreach (var field in fields)
            {
                if (mustFill && !field.Optional && field.Default is null && !filled.Contains(field.Name))
                {
                    diagnostics.Report(DiagnosticCatalog.FieldNotFilled, scalar.Whole, $"This pattern leaves {field.Name} empty: put {{{field.Name}}} into it, give the field a default, or mark its type with '?'.");
                }
            }

            patterns.Add(new(scalar.Value, root, scalar.Whole));
        }

        return new EquatableArray<PatternPlan>([.. patterns]);
    }

    private PatternSyntax Resolve(PatternSyntax node, List<FieldPlan> fields, HashSet<string> filled)
    {
        switch (node)
        {
            case SequencePattern sequence:
                return sequence with { Nodes = new EquatableArray<PatternSyntax>([.. sequence.Nodes.Select(one => Resolve(one, fields, filled))]) };
            case AlternativesPattern alternatives:
                return alternatives with { Nodes = new EquatableArray<PatternSyntax>([.. alternatives.Nodes.Select(one => Resolve(one, fields, filled))]) };
            case OptionalPattern optional:
                return optional with { Node = Resolve(optional.Node, fields, []) };
            case SlotPattern slot:
                filled.Add(slot.Field);
                return ResolveSlot(slot, fields);
            default:
                return node;
        }
    }

    private SlotPattern ResolveSlot(SlotPattern slot, List<FieldPlan> fields)
    {
        var index = fields.FindIndex(field => field.Name == slot.Field);
        if (index < 0)
        {
            diagnostics.Report(DiagnosticCatalog.UnknownField, slot.Span, $"There is no field '{slot.Field}'.{NearestName.Suggest(slot.Field, fields.Select(one => one.Name))}");
            return slot with { FieldIndex = 0, Type = new(TypeKind.Error) };
        }

        var type = fields[index].Type;
        string[] forms = type.Kind == TypeKind.Number ? ["cardinal", "ordinal"]
            : type.Of is { } table ? [.. catalog.Package.Table(table)?.Forms ?? default]
            : [];
        if (slot.Form is { } form && type.Kind != TypeKind.Error && !forms.Contains(form))
        {
            var has = forms.Length == 0 ? "has no forms" : $"has the forms {string.Join(", ", forms)}";
            diagnostics.Report(DiagnosticCatalog.UnknownForm, slot.Span, $"{slot.Field} is {TypeNames.Of(type)} and {has}, not '{form}'.{NearestName.Suggest(form, forms)}");
        }

        return slot with { FieldIndex = index, Type = type };
    }

    private static bool CanMatchNothing(PatternSyntax node) => node switch
    {
        SequencePattern sequence => sequence.Nodes.All(CanMatchNothing),
        AlternativesPattern alternatives => alternatives.Nodes.Any(CanMatchNothing),
        OptionalPattern or GapPattern => true,
        _ => false,
    };
}
