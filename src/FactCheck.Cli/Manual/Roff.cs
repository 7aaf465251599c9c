using System.Text;

namespace FactCheck.Cli.Manual;

/// <summary>Text as roff reads it: nothing in it is an instruction.</summary>
internal static class Roff
{
    private const int SourceWidth = 80;

    /// <summary>Escapes what roff would change: backslashes, hyphens that are to be typed, quotes that would end an argument.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '\\' => @"\e",
                '-' => @"\-",
                '\'' => @"\(aq",
                '"' => @"\(dq",
                '`' => @"\(ga",
                '^' => @"\(ha",
                '~' => @"\(ti",
                '\r' or '\n' => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Running text in lines of a source's usual width; one that begins with a dot would be a request.</summary>
    public static string Lines(string? text)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in Text(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (length > 0)
            {
                var fits = length + 1 + word.Length <= SourceWidth;
                lines.Append(fits ? ' ' : '\n');
                length = fits ? length + 1 : 0;
            }

            var shown = length == 0 && word[0] == '.' ? @"\&" + word : word;
            lines.Append(shown);
            length += shown.Length;
        }

        return lines.ToString();
    }
}
