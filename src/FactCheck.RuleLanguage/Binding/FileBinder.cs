using System;
using System.Collections.Generic;
using System.IO;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a file's claims and rules; those with errors are left out of the plan.</summary>
internal sealed class FileBinder(ParsedRuleFile file, Catalog catalog)
{
    private readonly DiagnosticList _errors = new();

    public BindResult Bind()
    {
        var source = new SourceText(file.Path, file.Text);
        var folder = Path.GetFileName(Path.GetDirectoryName(file.Path) ?? "");
        var claims = new List<ClaimPlan>();
        var rules = new List<RulePlan>();
        var root = YamlReader.Read(source, _errors);
        if (root is YamlMap map)
        {
            var shape = new Shape(_errors);
            shape.Keys(map, "claims", "rules");
            foreach (var entry in shape.Entries(map, "claims"))
            {
                var before = _errors.Count;
                var plan = new ClaimBinder(file, catalog, _errors).Bind(entry.Key, entry.Value);
                if (plan is not null && _errors.Count == before)
                {
                    claims.Add(plan);
                }
            }

            foreach (var entry in shape.Entries(map, "rules"))
            {
                var before = _errors.Count;
                var plan = new RuleBinder(catalog, folder, _errors).Bind(entry.Key, entry.Value);
                if (plan is not null && _errors.Count == before)
                {
                    rules.Add(plan);
                }
            }
        }
        else if (root is not null)
        {
            _errors.Add(DiagnosticCatalog.WrongShape, root.Span, "A rule file is a map with the keys claims and rules.");
        }

        return new BindResult(new RuleFilePlan(file.Path, folder, new(claims.ToArray()), new(rules.ToArray())), _errors.ToArray());
    }
}

/// <summary>Asks YAML for the shape that is expected.</summary>
internal sealed class Shape(DiagnosticList errors)
{
    public void Keys(YamlMap map, params string[] known)
    {
        foreach (var entry in map.Entries)
        {
            if (Array.IndexOf(known, entry.Key.Value) < 0)
            {
                errors.Add(DiagnosticCatalog.UnknownKey, entry.Key.Span, $"'{entry.Key.Value}' is not a key here.{NearestName.Hint(entry.Key.Value, known)}");
            }
        }
    }

    public List<KeyValuePair<YamlScalar, YamlNode>> Entries(YamlMap map, string key)
    {
        var node = map.Get(key);
        if (node is not null and not YamlMap)
        {
            errors.Add(DiagnosticCatalog.WrongShape, node.Span, $"'{key}' is a map.");
        }

        return (node as YamlMap)?.Entries ?? [];
    }

    public List<YamlNode> Items(YamlMap map, string key)
    {
        var node = map.Get(key);
        if (node is not null and not YamlList)
        {
            errors.Add(DiagnosticCatalog.WrongShape, node.Span, $"'{key}' is a list.");
        }

        return (node as YamlList)?.Items ?? [];
    }

    public YamlScalar? Text(YamlMap map, string key, YamlScalar? requiredBy = null)
    {
        var node = map.Get(key);
        if (node is null && requiredBy is not null)
        {
            errors.Add(DiagnosticCatalog.MissingKey, requiredBy.Span, $"'{key}' is missing.");
        }
        else if (node is not null and not YamlScalar)
        {
            errors.Add(DiagnosticCatalog.WrongShape, node.Span, $"'{key}' is a text.");
        }

        return node as YamlScalar;
    }

    public string Word(YamlMap map, string key, string fallback, params string[] allowed)
    {
        var node = Text(map, key);
        if (node is not null && Array.IndexOf(allowed, node.Value) < 0)
        {
            errors.Add(DiagnosticCatalog.UnknownWord, node.Span, $"'{node.Value}' is not a {key}.{NearestName.Hint(node.Value, allowed)}");
        }

        return node?.Value ?? fallback;
    }

    public YamlMap? Map(YamlNode node, string what)
    {
        if (node is not YamlMap)
        {
            errors.Add(DiagnosticCatalog.WrongShape, node.Span, $"{what} is a map.");
        }

        return node as YamlMap;
    }
}
