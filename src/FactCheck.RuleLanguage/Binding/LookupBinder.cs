using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds what rules and derivations have in common: their name, the claim type they start from, finds and lets in the order written.</summary>
internal sealed class LookupBinder(ParsedRuleFile file, Catalog catalog, DiagnosticList errors)
{
    private readonly Shape _shape = new(errors);
    private readonly NameChecker _names = new(errors);

    public (List<FindPlan> Finds, List<LetPlan> Lets) Bind(YamlMap map, Scope scope)
    {
        Reserve(map, scope);
        return (Finds(map, scope), Lets(map, scope));
    }

    /// <summary>The condition under <c>when</c>; null where there is none.</summary>
    public BoundExpression? When(YamlMap map, Scope scope)
        => _shape.Text(map, "when") is { } when ? ExpressionBinder.BindCondition(when, scope, errors) : null;

    private static void Reserve(YamlMap map, Scope scope)
    {
        foreach (var (_, name) in Named(map))
        {
            scope.Taken.Add(PascalCase.Of(name.Value));
        }
    }

    private List<FindPlan> Finds(YamlMap map, Scope scope)
    {
        var finds = new List<FindPlan>();
        foreach (var entry in _shape.Entries(map, "find"))
        {
            var free = _names.Local(entry.Key, "The find", scope);
            finds.Add(new FindBinder(catalog, scope, errors).Bind(entry.Key, entry.Value));
            if (free)
            {
                scope.Finds[entry.Key.Value] = finds[finds.Count - 1].Type;
            }
        }

        return finds;
    }

    private List<LetPlan> Lets(YamlMap map, Scope scope)
    {
        var lets = new List<LetPlan>();
        foreach (var entry in _shape.Entries(map, "let"))
        {
            var free = _names.Local(entry.Key, "The let", scope);
            var type = Types.Error;
            if (entry.Value is YamlScalar text)
            {
                var value = ExpressionBinder.Bind(text, scope, errors);
                lets.Add(new LetPlan(entry.Key.Value, value));
                type = value.Type;
            }
            else
            {
                _shape.Refuse(entry.Value, $"The let '{entry.Key.Value}'", "an expression");
            }

            if (free)
            {
                scope.Lets[entry.Key.Value] = type;
            }
        }

        return lets;
    }

    public void WarnOfUnused(YamlMap map, Scope scope)
    {
        foreach (var (key, name) in Named(map))
        {
            if (!scope.Used.Contains(name.Value))
            {
                errors.Warn(DiagnosticCatalog.Unused, name.Span, $"The {key} '{name.Value}' is used nowhere.");
            }
        }
    }

    /// <summary>The names that finds and lets give, in the order written.</summary>
    private static IEnumerable<(string Key, YamlScalar Name)> Named(YamlMap map)
        => new[] { "find", "let" }.SelectMany(key => ((map.Get(key) as YamlMap)?.Entries ?? []).Select(entry => (key, entry.Key)));

    public void CheckUnique(YamlScalar name)
    {
        if (catalog.Rules.Count(other => other.File == file.Path && other.Name == name.Value) > 1)
        {
            errors.Add(DiagnosticCatalog.DuplicateRule, name.Span, $"A rule and a derivation of this file are both called '{name.Value}'; rename one.");
            return;
        }

        foreach (var other in catalog.Rules)
        {
            if ((other.File != file.Path || other.Name != name.Value) && other.ClassName == PascalCase.Of(name.Value))
            {
                errors.Add(DiagnosticCatalog.DuplicateRule, name.Span, other.Name == name.Value
                    ? $"A rule '{other.Name}' is also in {other.File}; rename one, since the name of a rule is unique in all folders."
                    : $"The rule '{other.Name}' of {other.File} would have the same class, {other.ClassName}; rename one.");
                return;
            }
        }

        foreach (var claim in catalog.Claims)
        {
            if (claim.File != file.Path && claim.Name == PascalCase.Of(name.Value))
            {
                errors.Add(DiagnosticCatalog.DuplicateRule, name.Span, $"The rule would be called as the claim type '{claim.Name}' of {claim.File}; rename one.");
                return;
            }
        }
    }

    /// <summary>The claim type that a key names; null where there is none, which is reported.</summary>
    public ClaimSignature? Claim(YamlMap map, string key, YamlScalar name)
    {
        var target = _shape.Text(map, key, name);
        var claim = target is null ? null : catalog.Claim(target.Value);
        if (target is not null && claim is null)
        {
            errors.Add(DiagnosticCatalog.UnknownName, target.Span, $"There is no claim type '{target.Value}'.{NearestName.Choice(target.Value, [.. catalog.Claims.Select(one => one.Name)])}");
        }

        return claim;
    }
}
