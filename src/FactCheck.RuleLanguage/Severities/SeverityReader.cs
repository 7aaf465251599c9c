using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Severities;

/// <summary>Reads the lines <c>factcheck_rule.FOLDER/RULE.severity = SEVERITY</c> of a <c>.globalconfig</c>; all others are the compiler's.</summary>
internal static class SeverityReader
{
    private static readonly Regex s_line = new(
        @"^[ \t]*factcheck_rule\.(?<rule>[^=:\r\n]*?)(\.severity)?[ \t]*[=:][ \t]*(?<severity>[^#;\r\n]*?)[ \t]*(?:[#;].*)?\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static RuleSeverities Read(string path, string text)
    {
        var source = new SourceText(path, text);
        var settings = new List<RuleSeverity>();
        foreach (Match line in s_line.Matches(text))
        {
            var (rule, severity) = (line.Groups["rule"], line.Groups["severity"]);
            settings.Add(new(rule.Value, severity.Value, Span(rule), Span(severity)));
        }

        return new(new(settings.ToArray()));

        SourceSpan Span(Group group) => source.Span(group.Index, group.Index + group.Length);
    }
}
