using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds the patterns of a claim type: which field each slot fills, and in which form.</summary>
internal sealed class PatternBinder(Catalog catalog, List<FieldPlan> fields, Shape shape, DiagnosticList errors)
{
    private readonly ListExpander _lists = new(catalog, errors);
    private bool _inExcept;

    public EquatableArray<PatternPlan> Bind(List<YamlNode> nodes, bool except)
    {
        _inExcept = except;
        var plans = new List<PatternPlan>();
        foreach (var node in nodes)
        {
            if (node is not YamlScalar text)
            {
                shape.Refuse(node, "A pattern", "a text");
            }
            else if (!text.IsExact)
            {
                errors.Add(DiagnosticCatalog.UnmappedText, text.Span, "A pattern stands on one line, or behind '|'.");
            }
            else
            {
                plans.Add(Pattern(text));
            }
        }

        return new(plans.ToArray());
    }

    private PatternPlan Pattern(YamlScalar text)
    {
        var before = errors.Count;
        var root = new PatternParser(text, (start, end, message) => errors.Add(DiagnosticCatalog.BadPattern, text.At(start, end), message)).Parse();
        var readable = errors.Count == before;
        var seen = new HashSet<string>();
        root = Resolve(root, seen);
        if (readable && !Takes(root))
        {
            errors.Add(DiagnosticCatalog.BadPattern, text.Span, "The pattern would match nothing at all; it needs a word or a slot that is not optional.");
        }

        // A slot that seems to be missing may stand where the pattern could not be read.
        foreach (var field in fields)
        {
            if (readable && !_inExcept && !field.Optional && field.Default is null && !seen.Contains(field.Name))
            {
                errors.Add(DiagnosticCatalog.MissingSlot, text.Span, $"The pattern has no slot for '{field.Name}', which is required.");
            }
        }

        return new PatternPlan(text.Value, root, text.Span);
    }

    private PatternSyntax Resolve(PatternSyntax node, HashSet<string> seen)
    {
        switch (node)
        {
            case SlotPattern slot:
                return Slot(slot, seen);
            case ListPattern list:
                return _lists.Expand(list);
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

    private SlotPattern Slot(SlotPattern slot, HashSet<string> seen)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name == slot.Field)
            {
                seen.Add(slot.Field);
                return Checked(slot with { FieldIndex = i, Type = fields[i].Type });
            }
        }

        // An exception keeps nothing, so its slot may also name a type that is no field.
        if (_inExcept && Types.Named(slot.Field, catalog) is { } type)
        {
            return Checked(slot with { Type = type });
        }

        errors.Add(DiagnosticCatalog.UnknownName, slot.Span, $"'{slot.Field}' is not a field.{NearestName.Choice(slot.Field, fields.ConvertAll(f => f.Name))}");
        return slot;
    }

    private SlotPattern Checked(SlotPattern slot)
    {
        var type = slot.Type!;
        if (type.Kind == TypeKind.Truth || (type.Kind == TypeKind.Text && slot.Form is null))
        {
            errors.Add(DiagnosticCatalog.UnreadableSlot, slot.Span, $"No words of a story are read as {Types.Show(type)}, so '{slot.Field}' cannot be a slot; {Way(type)}.");
        }
        else if (slot.Form is { } form && type.Kind != TypeKind.Error)
        {
            var forms = Forms(type);
            if (forms.Length == 0)
            {
                errors.Add(DiagnosticCatalog.UnknownForm, slot.Span, $"'{slot.Field}' is {Types.Show(type)}, which has no forms; write '{{{slot.Field}}}'.");
            }
            else if (Array.IndexOf(forms, form) < 0)
            {
                errors.Add(DiagnosticCatalog.UnknownForm, slot.Span, $"'{form}' is not a form of '{slot.Field}'.{NearestName.Choice(form, forms)}");
            }
        }

        return slot;
    }

    private static string Way(RuleType type)
        => type.Kind == TypeKind.Text
            ? $"say in which form they are meant ({string.Join(", ", LanguageKeys.Names(LanguageKeys.TextForms))}), or give the field a default instead"
            : "give the field a default instead";

    private string[] Forms(RuleType type) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count => LanguageKeys.Names(LanguageKeys.NumberForms),
        TypeKind.Percent => LanguageKeys.Names(LanguageKeys.PercentForms),
        TypeKind.Date => LanguageKeys.Names(LanguageKeys.DateForms),
        TypeKind.Text => LanguageKeys.Names(LanguageKeys.TextForms),
        TypeKind.Entity or TypeKind.EntitySet when catalog.Table(type.Of!) is { } table => [.. table.Names, .. table.ShortNames],
        _ => [],
    };

    /// <summary>Whether a text has to have something in it for the pattern to match.</summary>
    private static bool Takes(PatternSyntax node)
    {
        switch (node)
        {
            case SequencePattern sequence:
                foreach (var child in sequence.Nodes)
                {
                    if (Takes(child))
                    {
                        return true;
                    }
                }

                return false;
            case AlternativesPattern alternatives:
                foreach (var child in alternatives.Nodes)
                {
                    if (!Takes(child))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return node is WordPattern or SlotPattern;
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
