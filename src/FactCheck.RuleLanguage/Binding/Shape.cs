using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Asks YAML for the shape that is expected.</summary>
internal sealed class Shape(DiagnosticList errors)
{
    /// <summary>Reports keys that are not known.</summary>
    /// <param name="more">Further keys that are known here.</param>
    /// <param name="kind">What the keys are for the author.</param>
    public void Keys(YamlMap map, EquatableArray<KeyEntry> known, IEnumerable<string>? more = null, string kind = "key here")
    {
        var names = new List<string>(LanguageKeys.Names(known));
        names.AddRange(more ?? []);
        foreach (var entry in map.Entries)
        {
            if (!names.Contains(entry.Key.Value))
            {
                errors.Add(DiagnosticCatalog.UnknownKey, entry.Key.Span, $"'{entry.Key.Value}' is not a {kind}.{NearestName.Choice(entry.Key.Value, names)}");
            }
        }
    }

    public List<KeyValuePair<YamlScalar, YamlNode>> Entries(YamlMap map, string key)
    {
        var node = map.Get(key);
        if (node is not null and not YamlMap && !IsEmpty(node))
        {
            Refuse(node, $"'{key}'", "a map");
        }

        return (node as YamlMap)?.Entries ?? [];
    }

    public List<YamlNode> Items(YamlMap map, string key)
    {
        var node = map.Get(key);
        if (node is not null and not YamlList && !IsEmpty(node))
        {
            Refuse(node, $"'{key}'", "a list");
        }

        return (node as YamlList)?.Items ?? [];
    }

    /// <param name="requiredBy">What the key belongs to, where it may not be left out.</param>
    public YamlScalar? Text(YamlMap map, string key, YamlNode? requiredBy = null)
    {
        var node = map.Get(key);
        if (requiredBy is not null && (node is null || IsEmpty(node)))
        {
            errors.Add(DiagnosticCatalog.MissingKey, requiredBy.Span, $"'{key}' is missing.");
            return null;
        }

        if (node is not null and not YamlScalar)
        {
            Refuse(node, $"'{key}'", "a text");
        }

        return node as YamlScalar;
    }

    /// <summary>One of a closed choice of words; the first of them where the key is left out.</summary>
    public string Word(YamlMap map, EquatableArray<KeyEntry> keys, string key, string fallback)
        => Word(Text(map, key), key, LanguageKeys.Get(keys, key).Words) ?? fallback;

    public string? Word(YamlScalar? node, string what, EquatableArray<string> allowed)
    {
        if (node is not null && !Contains(allowed, node.Value))
        {
            var hint = NearestName.Hint(node.Value, allowed);
            errors.Add(DiagnosticCatalog.UnknownWord, node.Span, $"'{node.Value}' is not a {what}{(hint.Length > 0 ? "." + hint : $"; it is one of {string.Join(", ", allowed)}.")}");
        }

        return node?.Value;
    }

    public YamlMap? Map(YamlNode node, string what)
    {
        if (node is not YamlMap)
        {
            Refuse(node, what, "a map");
        }

        return node as YamlMap;
    }

    /// <summary>Says of a value that it has another shape than it should.</summary>
    public void Refuse(YamlNode node, string what, string expected)
    {
        var found = node switch { YamlMap => "a map", YamlList => "a list", _ => IsEmpty(node) ? "left empty" : "a text" };
        errors.Add(DiagnosticCatalog.WrongShape, node.Span, $"{what} should be {expected}, but is {found}.");
    }

    public static bool Contains(EquatableArray<string> words, string word)
    {
        foreach (var one in words)
        {
            if (one == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A key with nothing behind its colon is as good as left out.</summary>
    private static bool IsEmpty(YamlNode node) => node is YamlScalar { IsPlain: true, Value: "" };
}
