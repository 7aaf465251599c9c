using System.Net;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Html;

/// <summary>Resolves the character references of HTML.</summary>
internal static class HtmlText
{
    private const int LongestReference = 34;

    public static MappedText Decode(MappedText source, int start, int end)
    {
        var builder = new MappedTextBuilder();
        Append(builder, source, start, end);
        return builder.Build();
    }

    public static void Append(MappedTextBuilder builder, MappedText source, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var length = source.Text.AsSpan(at, end - at).IndexOf('&');
            var stop = length < 0 ? end : at + length;
            builder.Append(source, at, stop);
            at = stop;
            if (at < end)
            {
                var taken = ReferenceAt(source.Text, at, end, out var characters);
                if (characters.Length == 0)
                {
                    builder.Append(source, at, at + taken);
                }
                else
                {
                    builder.Append(characters, source, at, at + taken);
                }

                at += taken;
            }
        }
    }

    /// <summary>How many characters the reference has; what they stand for is empty where they are no reference.</summary>
    private static int ReferenceAt(string text, int at, int end, out string characters)
    {
        characters = string.Empty;
        var window = text.AsSpan(at, Math.Min(end - at, LongestReference));
        var semicolon = window.IndexOf(';');
        if (semicolon < 2 || window[1..semicolon].ContainsAny(" \t\r\n<&"))
        {
            return 1;
        }

        var reference = window[..(semicolon + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(reference);
        if (decoded == reference)
        {
            return 1;
        }

        characters = decoded;
        return semicolon + 1;
    }
}
