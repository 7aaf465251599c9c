using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a rule: finds, lets, branches and examples, in the order written.</summary>
internal sealed class RuleBinder(ParsedRuleFile file, string domain, Catalog catalog, DiagnosticList errors)
{
    private readonly Shape _shape = new(errors);
    private readonly NameChecker _names = new(errors);

    public RulePlan? Bind(YamlScalar name, YamlNode node)
    {
        var before = errors.Count;
        _names.Rule(name);
        CheckUnique(name);
        if (_shape.Map(node, "A rule") is not { } map)
        {
            return null;
        }

        _shape.Keys(map, LanguageKeys.Rule);
        var summary = _shape.Text(map, "summary", name)?.Value ?? "";
        var severity = _shape.Word(map, LanguageKeys.Rule, "severity", "warning");
        var status = _shape.Word(map, LanguageKeys.Rule, "status", "stable");
        var examples = new ExampleBinder(_shape, errors).Bind(map, name);
        var claim = Claim(map, name);
        var scope = new Scope(catalog, claim) { IsClaimUnknown = claim is null };
        Reserve(map, scope);
        var finds = Finds(map, scope);
        var lets = Lets(map, scope);
        var branches = new BranchBinder(_shape, scope, errors).Bind(map, name);
        for (var i = 0; i < finds.Count; i++)
        {
            finds[i] = finds[i] with { UsesCoverage = scope.Complete.Contains(finds[i].Name), IsNeeded = NeedFinder.IsNeeded(finds[i], lets, branches) };
        }

        if (errors.Count == before)
        {
            WarnOfUnused(map, scope);
        }

        var tags = Tags(map);
        return claim is null ? null : new RulePlan(
            domain + "/" + name.Value, name.Value, summary, severity, status, tags, claim.Name,
            new(finds.ToArray()), new(lets.ToArray()), branches, examples,
            map.Source.Lines(name.Start, map.End), PlanSentence.Write(finds), name.Span);
    }

    private void CheckUnique(YamlScalar name)
    {
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

    private ClaimSignature? Claim(YamlMap map, YamlScalar name)
    {
        var target = _shape.Text(map, "for", name);
        var claim = target is null ? null : catalog.Claim(target.Value);
        if (target is not null && claim is null)
        {
            errors.Add(DiagnosticCatalog.UnknownName, target.Span, $"There is no claim type '{target.Value}'.{NearestName.Choice(target.Value, [.. ClaimNames()])}");
        }

        return claim;
    }

    private static void Reserve(YamlMap map, Scope scope)
    {
        foreach (var key in new[] { "find", "let" })
        {
            foreach (var entry in (map.Get(key) as YamlMap)?.Entries ?? [])
            {
                scope.Taken.Add(PascalCase.Of(entry.Key.Value));
            }
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
                var value = ExpressionBinder.Bind(text, 0, text.Value.Length, scope, errors);
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

    private void WarnOfUnused(YamlMap map, Scope scope)
    {
        foreach (var key in new[] { "find", "let" })
        {
            foreach (var entry in (map.Get(key) as YamlMap)?.Entries ?? [])
            {
                if (!scope.Used.Contains(entry.Key.Value))
                {
                    errors.Warn(DiagnosticCatalog.Unused, entry.Key.Span, $"The {key} '{entry.Key.Value}' is used nowhere.");
                }
            }
        }
    }

    private EquatableArray<string> Tags(YamlMap map)
    {
        var tags = new List<string>();
        foreach (var item in _shape.Items(map, "tags"))
        {
            if (item is YamlScalar tag)
            {
                tags.Add(tag.Value);
            }
            else
            {
                _shape.Refuse(item, "A tag", "a text");
            }
        }

        return new(tags.ToArray());
    }

    private IEnumerable<string> ClaimNames()
    {
        foreach (var claim in catalog.Claims)
        {
            yield return claim.Name;
        }
    }
}
