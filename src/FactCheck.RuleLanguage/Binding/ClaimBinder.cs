using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a claim type: its fields, their defaults and the slots of its patterns.</summary>
internal sealed class ClaimBinder(ParsedRuleFile file, Catalog catalog, DiagnosticList errors)
{
    private readonly List<FieldPlan> _fields = [];
    private bool _inExcept;

    public ClaimPlan? Bind(YamlScalar name, YamlNode node)
    {
        var shape = new Shape(errors);
        var names = new NameChecker(errors);
        names.Claim(name);
        if (shape.Map(node, "A claim type") is not { } map)
        {
            return null;
        }

        shape.Keys(map, LanguageKeys.Claim);
        if (catalog.Claim(name.Value) is { } other && other.File != file.Path)
        {
            errors.Add(DiagnosticCatalog.DuplicateClaim, name.Span, $"The claim type '{name.Value}' is also defined in {other.File}.");
        }

        foreach (var field in shape.Entries(map, "fields"))
        {
            names.Field(field.Key);
            if (field.Value is YamlScalar type)
            {
                Field(field.Key, type);
            }
            else
            {
                errors.Add(DiagnosticCatalog.WrongShape, field.Value.Span, "A field's type is a text.");
            }
        }

        if (shape.Items(map, "patterns").Count == 0)
        {
            errors.Add(DiagnosticCatalog.MissingKey, name.Span, "'patterns' is missing.");
        }

        var patterns = Patterns(shape.Items(map, "patterns"), true);
        var except = Patterns(shape.Items(map, "except"), false);
        return new ClaimPlan(name.Value, shape.Text(map, "summary")?.Value ?? "", new(_fields.ToArray()), patterns, except, map.Source.Lines(name.Start, map.End), name.Span)
        {
            Modality = ModalityBinder.Bind(map, errors),
        };
    }

    private void Field(YamlScalar name, YamlScalar text)
    {
        var (type, optional, from) = SignatureReader.Split(text.Value);
        var bound = Types.Named(type, catalog);
        if (bound is null)
        {
            errors.Add(DiagnosticCatalog.BadType, text.At(0, type.Length), $"'{type}' is not a type.{NearestName.Hint(type, Types.Names(catalog))}");
        }

        BoundExpression? value = null;
        if (from >= 0)
        {
            value = ExpressionBinder.Bind(text, from, text.Value.Length, new Scope(catalog, null) { InDefault = true }, errors);
            if (bound is not null && value.Type.Kind != TypeKind.Error && value.Type != bound)
            {
                errors.Add(DiagnosticCatalog.WrongType, value.Span, $"The default is {Types.Show(value.Type)}, the field is {Types.Show(bound)}.");
            }
        }

        _fields.Add(new FieldPlan(name.Value, bound ?? Types.Error, optional, value, name.Span));
    }

    private EquatableArray<PatternPlan> Patterns(List<YamlNode> nodes, bool needsSlots)
    {
        _inExcept = !needsSlots;
        var plans = new List<PatternPlan>();
        foreach (var node in nodes)
        {
            if (node is not YamlScalar text)
            {
                errors.Add(DiagnosticCatalog.WrongShape, node.Span, "A pattern is a text.");
                continue;
            }

            if (!text.IsExact)
            {
                errors.Add(DiagnosticCatalog.UnmappedText, text.Span, "A pattern stands on one line, or behind '|'.");
                continue;
            }

            var root = new PatternParser(text, (start, end, message) => errors.Add(DiagnosticCatalog.BadPattern, text.At(start, end), message)).Parse();
            var seen = new HashSet<string>();
            root = Resolve(root, seen);
            foreach (var field in _fields)
            {
                if (needsSlots && !field.Optional && field.Default is null && !seen.Contains(field.Name))
                {
                    errors.Add(DiagnosticCatalog.MissingSlot, text.Span, $"The pattern has no slot for '{field.Name}', which is required.");
                }
            }

            plans.Add(new PatternPlan(text.Value, root, text.Span));
        }

        return new(plans.ToArray());
    }

    private PatternSyntax Resolve(PatternSyntax node, HashSet<string> seen)
    {
        switch (node)
        {
            case SlotPattern slot:
                for (var i = 0; i < _fields.Count; i++)
                {
                    if (_fields[i].Name == slot.Field)
                    {
                        seen.Add(slot.Field);
                        CheckForm(slot, _fields[i].Type);
                        return slot with { FieldIndex = i, Type = _fields[i].Type };
                    }
                }

                // An exception keeps nothing, so its slot may also name a type that is no field.
                if (_inExcept && Types.Named(slot.Field, catalog) is { } type)
                {
                    return slot with { Type = type };
                }

                errors.Add(DiagnosticCatalog.UnknownName, slot.Span, $"'{slot.Field}' is not a field.{NearestName.Hint(slot.Field, _fields.ConvertAll(f => f.Name))}");
                return slot;
            case OptionalPattern optional:
                return optional with { Node = Resolve(optional.Node, seen) };
            case SequencePattern sequence:
                return sequence with { Nodes = All(sequence.Nodes, seen) };
            case AlternativesPattern alternatives:
                return alternatives with { Nodes = All(alternatives.Nodes, seen) };
            default:
                return node;
        }
    }

    private void CheckForm(SlotPattern slot, RuleType type)
    {
        if (slot.Form is not { } form || type.Kind == TypeKind.Error)
        {
            return;
        }

        var forms = type.Kind switch
        {
            TypeKind.Number or TypeKind.Count => LanguageKeys.NumberForms,
            TypeKind.Entity or TypeKind.EntitySet when catalog.Table(type.Of!) is { } table => new EquatableArray<string>([.. table.Names, .. table.ShortNames]),
            _ => default,
        };
        if (!Shape.Contains(forms, form))
        {
            errors.Add(DiagnosticCatalog.UnknownForm, slot.Span, forms.Count == 0
                ? $"'{slot.Field}' is {Types.Show(type)}, which has no forms; write {{{slot.Field}}}."
                : $"'{form}' is not a form of '{slot.Field}'; it is one of {string.Join(", ", forms)}.{NearestName.Hint(form, forms)}");
        }
    }

    private EquatableArray<PatternSyntax> All(EquatableArray<PatternSyntax> nodes, HashSet<string> seen)
    {
        var resolved = new PatternSyntax[nodes.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = Resolve(nodes[i], seen);
        }

        return new(resolved);
    }
}
