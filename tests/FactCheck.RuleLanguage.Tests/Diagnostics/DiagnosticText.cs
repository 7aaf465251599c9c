using System.Text;
using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.RuleLanguage.Tests.Diagnostics;

/// <summary>Shows diagnostics as a build prints them, each with its line of the file and the place underlined.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics, Func<string, string> textOf)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            Write(text, diagnostic, textOf(diagnostic.Span.File).Split('\n'));
        }

        return text.Length == 0 ? "nothing to say\n" : text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic, string[] lines)
    {
        var span = diagnostic.Span;
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var line = lines[span.StartLine - 1];
        var end = span.EndLine == span.StartLine ? span.EndColumn : line.Length + 1;
        var indent = new string([.. line.Take(span.StartColumn - 1).Select(sign => sign == '\t' ? '\t' : ' ')]);
        text.Append(FormattableString.Invariant($"{span.File}({span.StartLine},{span.StartColumn}): {severity} {diagnostic.Id}: {diagnostic.Message}\n"));
        text.Append(FormattableString.Invariant($"{span.StartLine,5} | {line}").TrimEnd()).Append('\n');
        text.Append("      | ").Append(indent).Append('^', Math.Max(1, end - span.StartColumn)).Append('\n');
    }
}
