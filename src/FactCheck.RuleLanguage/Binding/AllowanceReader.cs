using System;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Takes out what a line allows: <c># factcheck: allow FC4008 — reason</c>, at its end or above it.</summary>
internal static class AllowanceReader
{
    private const string Mark = "factcheck:";

    public static void Apply(SourceText source, DiagnosticList errors)
    {
        if (source.Text.IndexOf(Mark, StringComparison.Ordinal) < 0)
        {
            return;
        }

        // A rule with an error gets no warnings, so what would allow one is not to blame.
        var isSound = errors.Count == 0;
        foreach (var (text, span) in YamlReader.Comments(source).Where(comment => comment.Text.StartsWith(Mark, StringComparison.Ordinal)))
        {
            var words = text.Substring(Mark.Length).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (Problem(words) is { } problem)
            {
                errors.Add(DiagnosticCatalog.BadAllowance, span, problem);
                continue;
            }

            var ownLine = IsAlone(source, span);
            if (!errors.Remove(words[1], ownLine ? span.StartLine + 1 : span.StartLine) && isSound)
            {
                errors.Warn(DiagnosticCatalog.UnusedAllowance, span, $"There is no {words[1]} in {(ownLine ? "the next" : "this")} line that it could allow.");
            }
        }
    }

    private static bool IsAlone(SourceText source, SourceSpan span)
        => source.Text.Substring(span.Start - span.StartColumn + 1, span.StartColumn - 1).Trim().Length == 0;

    private static string? Problem(string[] words)
    {
        const string Form = "it reads '# factcheck: allow FC4008 — why'.";
        if (words.Length < 2 || words[0] != "allow")
        {
            return "This allows nothing; " + Form;
        }

        return DiagnosticCatalog.Find(words[1]) is not { } entry ? $"There is no diagnostic '{words[1]}'.{NearestName.Hint(words[1], DiagnosticCatalog.All.Where(one => one.IsSoft).Select(one => one.Id))}"
            : !entry.IsSoft ? $"{entry.Id} keeps a rule from being compiled, so it cannot be allowed."
            : !string.Concat(words.Skip(2)).Any(char.IsLetterOrDigit) ? $"This allows {entry.Id} without a reason; {Form.Replace("FC4008", entry.Id)}"
            : null;
    }
}
