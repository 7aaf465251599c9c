using System;
using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Severities;

/// <summary>What a project's <c>.globalconfig</c> says of how much rules weigh; a rule that is not named keeps what its file says.</summary>
public sealed record RuleSeverities(EquatableArray<RuleSeverity> Settings)
{
    /// <summary>The severity of a rule that does not run.</summary>
    private const string None = "none";

    internal static EquatableArray<string> Words { get; } = new([.. LanguageKeys.Severities, None]);

    public static RuleSeverities Nothing { get; } = new(new EquatableArray<RuleSeverity>([]));

    /// <summary>A file's plan with the severities that are set, and without the rules that are switched off. Claim types and derivations stay.</summary>
    public RuleFilePlan Apply(RuleFilePlan plan)
    {
        if (!Settings.Any(one => one.IsKnown))
        {
            return plan;
        }

        RulePlan[] rules = [.. plan.Rules
            .Select(rule => Of(rule.Id) is { } severity ? rule with { Severity = severity } : rule)
            .Where(rule => rule.Severity != None)];
        return plan with { Rules = new(rules) };
    }

    /// <summary>What is set for a rule: by its own name before all of its folder, and the last line of two for the same.</summary>
    private string? Of(string id)
        => (Settings.LastOrDefault(one => one.IsKnown && one.Rule == id)
            ?? Settings.LastOrDefault(one => one.IsKnown && one.Folder is { } folder && id.StartsWith(folder, StringComparison.Ordinal)))?.Severity;
}

/// <param name="Rule">A rule's id, <c>calendar/weekday-is-not-that-of-the-date</c>, or all of a folder, <c>calendar/*</c>.</param>
/// <param name="Severity">note, warning, error or none; anything else is a mistake that is told and not applied.</param>
public sealed record RuleSeverity(string Rule, string Severity, SourceSpan RuleSpan, SourceSpan SeveritySpan)
{
    internal bool IsKnown => RuleSeverities.Words.Contains(Severity);

    /// <summary>The folder with its slash where all of its rules are meant; null for one rule.</summary>
    internal string? Folder => Rule.EndsWith("/*", StringComparison.Ordinal) ? Rule.Substring(0, Rule.Length - 1) : null;
}
