using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Severities;

/// <summary>Says which severities are set for rules that are not there, and which are no severities.</summary>
internal static class SeverityChecker
{
    public static EquatableArray<Diagnostic> Check(RuleSeverities severities, Catalog catalog)
    {
        var errors = new DiagnosticList();
        var rules = catalog.Rules.Where(rule => !rule.IsDerivation).Select(rule => rule.Id).ToArray();
        var folders = rules.Select(rule => rule.Substring(0, rule.LastIndexOf('/') + 1) + "*").Distinct().ToArray();
        foreach (var one in severities.Settings)
        {
            if (!rules.Contains(one.Rule) && !folders.Contains(one.Rule))
            {
                errors.Warn(DiagnosticCatalog.UnknownRule, one.RuleSpan, $"No file has a rule '{one.Rule}'.{Hint(one.Rule, rules, folders)}");
            }

            if (!one.IsKnown)
            {
                errors.Add(DiagnosticCatalog.UnknownSeverity, one.SeveritySpan, $"'{one.Severity}' is no severity of a rule.{NearestName.Choice(one.Severity, RuleSeverities.Words)}");
            }
        }

        return errors.ToArray();
    }

    /// <summary>A rule named without its folder is meant before one that only looks like it.</summary>
    private static string Hint(string name, IReadOnlyCollection<string> rules, IReadOnlyCollection<string> folders)
        => rules.FirstOrDefault(rule => rule.EndsWith("/" + name, System.StringComparison.Ordinal)) is { } whole
            ? $" Did you mean '{whole}'?"
            : NearestName.Hint(name, name.EndsWith("*", System.StringComparison.Ordinal) ? folders : rules);
}
