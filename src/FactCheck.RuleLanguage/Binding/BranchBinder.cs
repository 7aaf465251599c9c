using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds the branches of a rule: one verdict each, its condition and what it says.</summary>
internal sealed class BranchBinder(Shape shape, Scope scope, DiagnosticList errors)
{
    public EquatableArray<BranchPlan> Bind(YamlMap rule, YamlScalar name)
    {
        var branches = new List<BranchPlan>();
        var complete = false;
        foreach (var item in shape.Items(rule, "verdict"))
        {
            if (shape.Map(item, "A branch") is not { } map || Verdict(map) is not { } verdict)
            {
                continue;
            }

            if (complete)
            {
                errors.Add(DiagnosticCatalog.Unreachable, verdict.Key.Span, $"'{LanguageKeys.Otherwise}' above leaves nothing for this branch.");
            }

            if (verdict.Value is not YamlScalar text)
            {
                shape.Refuse(verdict.Value, $"The condition of '{verdict.Key.Value}'", "an expression");
                continue;
            }

            var condition = Condition(text);
            complete |= condition is null;
            var say = shape.Text(map, "say");
            branches.Add(new BranchPlan(verdict.Key.Value, condition, text.Value, say is null ? default : SayBinder.Bind(say, scope, errors), verdict.Key.Span));
        }

        if (branches.Count == 0 && rule.Get("verdict") is null or YamlList { Items.Count: 0 } or YamlScalar { Value: "" })
        {
            errors.Add(DiagnosticCatalog.MissingKey, name.Span, "'verdict' is missing.");
        }

        return new(branches.ToArray());
    }

    /// <summary>The one key of a branch that is a verdict; null where there is none, which is reported.</summary>
    private KeyValuePair<YamlScalar, YamlNode>? Verdict(YamlMap map)
    {
        KeyValuePair<YamlScalar, YamlNode>? first = null;
        var unknown = false;
        foreach (var entry in map.Entries)
        {
            if (!Shape.Contains(LanguageKeys.Verdicts, entry.Key.Value))
            {
                unknown |= entry.Key.Value != "say";
            }
            else if (first is null)
            {
                first = entry;
            }
            else
            {
                errors.Add(DiagnosticCatalog.SeveralVerdicts, entry.Key.Span, $"This branch leads to '{first.Value.Key.Value}' already; put '{entry.Key.Value}' in a branch of its own.");
            }
        }

        shape.Keys(map, LanguageKeys.Branch, LanguageKeys.Verdicts, "verdict");
        if (first is null && !unknown)
        {
            errors.Add(DiagnosticCatalog.SeveralVerdicts, map.Span, $"This branch leads to no verdict; it is one of {string.Join(", ", LanguageKeys.Verdicts)}.");
        }

        return first;
    }

    /// <summary>Null for the branch that takes what is left.</summary>
    private BoundExpression? Condition(YamlScalar text)
        => text.Value.Trim() == LanguageKeys.Otherwise ? null : ExpressionBinder.BindCondition(text, scope, errors);
}
