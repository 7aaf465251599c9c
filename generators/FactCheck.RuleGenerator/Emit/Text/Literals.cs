using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.RuleGenerator.Emit.Text;

/// <summary>Prints constants as C# literals.</summary>
internal static class Literals
{
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    public static string List(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";

    public static string Texts(IEnumerable<string> values) => List(values.Select(Text));

    /// <summary>A text of many lines as a raw literal, each line indented.</summary>
    public static string Block(string value, string indent)
    {
        var quotes = "\"\"\"";
        while (value.Contains(quotes))
        {
            quotes += "\"";
        }

        return $"{indent}{quotes}\n{indent}{value.TrimEnd().Replace("\n", "\n" + indent)}\n{indent}{quotes}";
    }

    /// <summary>A part of an interpolated string.</summary>
    public static string Interpolated(string value)
    {
        var literal = Text(value);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    /// <summary>A text inside an XML documentation comment, on one line.</summary>
    public static string Documentation(string value)
        => string.Join(" ", value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
            .Split(['\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
