using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Reads the keys of a map, and reports those that nobody knows, those that are missing, and values of the wrong shape.</summary>
internal sealed class ShapeReader(SourceText source, DiagnosticBag diagnostics)
{
    public YamlMap? Map(YamlNode? node, string what)
    {
        if (node is YamlMap map)
        {
            return map;
        }

        if (node is not null)
        {
            diagnostics.Report(DiagnosticCatalog.WrongShape, Span(node), $"{what} must be keys with values under it, indented.");
        }

        return null;
    }

    public YamlScalar? Scalar(YamlNode? node, string what)
    {
        if (node is YamlScalar scalar)
        {
            return scalar;
        }

        if (node is not null)
        {
            diagnostics.Report(DiagnosticCatalog.WrongShape, Span(node), $"{what} must be one text.");
        }

        return null;
    }

    /// <summary>The items of a list; a single text counts as a list of one.</summary>
    public IReadOnlyList<YamlNode> Items(YamlNode? node, string what)
    {
        switch (node)
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case YamlScalar:
                return [node];
            default:
                diagnostics.Report(DiagnosticCatalog.WrongShape, Span(node), $"{what} must be a list: begin each item with a hyphen.");
                return [];
        }
    }

    public void KnownKeys(YamlMap map, string what, params string[] known)
    {
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key.Value))
            {
                diagnostics.Report(DiagnosticCatalog.UnknownKey, entry.Key.Whole, $"{what} has no key '{entry.Key.Value}'.{NearestName.Suggest(entry.Key.Value, known)}");
            }
        }
    }

    public YamlScalar? Required(YamlMap map, YamlScalar owner, string key)
    {
        if (map[key] is null)
        {
            diagnostics.Report(DiagnosticCatalog.MissingKey, owner.Whole, $"'{owner.Value}' has no {key}.");
        }

        return Scalar(map[key], key);
    }

    /// <summary>A value out of a fixed list; the first where there is none.</summary>
    public string OneOf(YamlMap map, string key, params string[] allowed)
    {
        if (Scalar(map[key], key) is not { } value)
        {
            return allowed[0];
        }

        if (allowed.Contains(value.Value))
        {
            return value.Value;
        }

        diagnostics.Report(DiagnosticCatalog.UnknownValue, value.Whole, $"{key} is one of {string.Join(", ", allowed)}, not '{value.Value}'.{NearestName.Suggest(value.Value, allowed)}");
        return allowed[0];
    }

    public SourceSpan Span(YamlNode node) => source.Span(node.Start, node.End);
}
