using System.Text;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Markdown;

/// <summary>Makes somebody else's text plain in GitHub's Markdown: no markup, no link, no mention of a user.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>&|~!$#";

    /// <summary>On one line, to stand behind other text: what is markup only at the start of a line is not escaped.</summary>
    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        var escaped = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            var one = safe[i];
            if (Special.Contains(one, StringComparison.Ordinal) || BeginsLink(safe, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(one);
            if (one == '@')
            {
                // GitHub looks for mentions after it has taken backslashes away.
                escaped.Append("<!-- -->");
            }
        }

        return escaped.ToString();
    }

    /// <summary>A fenced block, whose fence is longer than any in the text.</summary>
    public static string Block(string text, string language)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var longest = 2;
        var run = 0;
        foreach (var one in text)
        {
            run = one == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var block = new StringBuilder().Append(fence).Append(language).Append('\n');
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            block.Append(' ', indent).Append(SafeText.Of(line[indent..])).Append('\n');
        }

        return block.Append(fence).ToString();
    }

    /// <summary>A link to a web address; what is no such address is text.</summary>
    public static string Link(string title, string address)
        => WebAddress.Of(address) is { } url ? $"[{Of(title)}](<{url}>)" : Of(title);

    /// <summary>The colon of <c>http://</c> and the point of <c>www.</c>, which make a link of bare text.</summary>
    private static bool BeginsLink(string text, int at)
        => (text[at] == ':' && text.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal))
            || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
