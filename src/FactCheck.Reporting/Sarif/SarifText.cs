using System.Text.Json;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Sarif;

/// <summary>Writes somebody else's text as a SARIF message: square brackets would begin a link, braces a placeholder.</summary>
internal static class SarifText
{
    /// <summary>The text on one line, with what SARIF 2.1.0 §3.11.5 and §3.11.6 act on taken literally.</summary>
    public static string Of(string text) => Escape(SafeText.Of(text));

    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Of(text));
        json.WriteEndObject();
    }

    private static string Escape(string text) => text
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
