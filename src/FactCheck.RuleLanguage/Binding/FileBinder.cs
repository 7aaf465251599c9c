using System;
using System.Collections.Generic;
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
        var folder = Domain.Of(file.Path);
        var claims = new List<ClaimPlan>();
        var rules = new List<RulePlan>();
        var derivations = new List<DerivationPlan>();
        var root = YamlReader.Read(source, _errors);
        if (root is YamlMap map)
        {
            var shape = new Shape(_errors);
            shape.Keys(map, LanguageKeys.File);
            foreach (var entry in shape.Entries(map, "vocabulary"))
            {
                new WordListBinder(file, catalog, _errors).Bind(entry.Key, entry.Value);
            }

            claims = Sound(shape.Entries(map, "claims"), (name, node) => new ClaimBinder(file, catalog, _errors).Bind(name, node));
            rules = Sound(shape.Entries(map, "rules"), (name, node) => new RuleBinder(file, folder, catalog, _errors).Bind(name, node));
            derivations = Sound(shape.Entries(map, "derive"), (name, node) => new DerivationBinder(file, folder, catalog, _errors).Bind(name, node));
        }
        else if (root is not null && !(root is YamlScalar { Value: "" }))
        {
            _errors.Add(DiagnosticCatalog.WrongShape, root.Span, "A rule file should be a map with the keys claims and rules.");
        }

        AllowanceReader.Apply(source, _errors);
        return new BindResult(
            new RuleFilePlan(file.Path, folder, new(claims.ToArray()), new(rules.ToArray())) { Derivations = new(derivations.ToArray()) },
            _errors.ToArray());
    }

    /// <summary>The plans of the entries that have no error.</summary>
    private List<T> Sound<T>(IEnumerable<KeyValuePair<YamlScalar, YamlNode>> entries, Func<YamlScalar, YamlNode, T?> bind)
        where T : class
    {
        var plans = new List<T>();
        foreach (var entry in entries)
        {
            var before = _errors.Count;
            if (bind(entry.Key, entry.Value) is { } plan && _errors.Count == before)
            {
                plans.Add(plan);
            }
        }

        return plans;
    }
}
