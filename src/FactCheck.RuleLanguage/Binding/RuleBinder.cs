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
    private readonly LookupBinder _lookup = new(file, catalog, errors);

    public RulePlan? Bind(YamlScalar name, YamlNode node)
    {
        var before = errors.Count;
        new NameChecker(errors).Rule(name);
        _lookup.CheckUnique(name);
        if (_shape.Map(node, "A rule") is not { } map)
        {
            return null;
        }

        _shape.Keys(map, LanguageKeys.Rule);
        var summary = _shape.Text(map, "summary", name)?.Value ?? "";
        var severity = _shape.Word(map, LanguageKeys.Rule, "severity", "warning");
        var status = _shape.Word(map, LanguageKeys.Rule, "status", "stable");
        var owner = _shape.Text(map, "owner")?.Value;
        var why = _shape.Text(map, "why")?.Value;
        var history = new HistoryBinder(_shape, errors).Bind(map, status);
        var examples = new ExampleBinder(_shape, errors).Bind(map, name);
        var claim = _lookup.Claim(map, "for", name);
        var scope = new Scope(catalog, claim) { IsClaimUnknown = claim is null };

        // The guard is asked before anything is looked up, so it can name neither finds nor lets.
        var when = _lookup.When(map, scope);
        var (finds, lets) = _lookup.Bind(map, scope);
        var branches = new BranchBinder(_shape, scope, errors).Bind(map, name);
        for (var i = 0; i < finds.Count; i++)
        {
            finds[i] = finds[i] with { UsesCoverage = scope.Complete.Contains(finds[i].Name), IsNeeded = NeedFinder.IsNeeded(finds[i], lets, branches) };
        }

        if (errors.Count == before)
        {
            _lookup.WarnOfUnused(map, scope);
        }

        var tags = Tags(map);
        return claim is null ? null : new RulePlan(
            domain + "/" + name.Value, name.Value, summary, severity, status, tags, claim.Name,
            new(finds.ToArray()), new(lets.ToArray()), branches, examples,
            map.Source.Lines(name.Start, map.End), PlanSentence.Write(finds), name.Span)
        {
            When = when,
            Owner = owner,
            Why = why,
            History = history,
        };
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
}
