using System.Text;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.GitHub;

/// <summary>One line that GitHub's runner acts on: <c>::error file=a.md,line=3::message</c>.</summary>
internal static class WorkflowCommand
{
    public static string Of(string command, IReadOnlyList<(string Name, string Value)> properties, string message)
    {
        var line = new StringBuilder("::").Append(command);
        for (var i = 0; i < properties.Count; i++)
        {
            line.Append(i == 0 ? ' ' : ',').Append(properties[i].Name).Append('=').Append(Property(properties[i].Value));
        }

        return line.Append("::").Append(Message(message)).ToString();
    }

    /// <summary>Percent signs and line ends, as the runner decodes them; other control characters are made visible.</summary>
    private static string Message(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = SafeText.Of(lines[i]).Replace("%", "%25", StringComparison.Ordinal);
        }

        return string.Join("%0A", lines);
    }

    private static string Property(string text) => SafeText.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
