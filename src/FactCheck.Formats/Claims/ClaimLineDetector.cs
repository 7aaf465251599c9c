using System.Text;
using System.Text.Json;

namespace FactCheck.Formats.Claims;

/// <summary>Tells JSON Lines of claims: a line that by itself is an object with a type, and with fields or words.</summary>
internal static class ClaimLineDetector
{
    /// <summary>A first line that is damaged hides nothing where half of the lines after it are claims.</summary>
    private const int Lines = 20;

    /// <param name="text">How the file begins; the last line may be cut.</param>
    public static bool Detect(ReadOnlySpan<char> text)
    {
        if (text is not ['{', ..] && !text.Contains("\n{", StringComparison.Ordinal))
        {
            return false;
        }

        var seen = 0;
        var claims = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            seen++;
            claims += line is ['{', ..] && IsClaim(line) ? 1 : 0;
            if ((seen == 1 && claims == 1) || seen == Lines)
            {
                break;
            }
        }

        return claims > 0 && claims * 2 >= seen;
    }

    /// <summary>Whether the members up to where the line ends or breaks are those of a claim and of no story.</summary>
    private static bool IsClaim(ReadOnlySpan<char> line)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line.ToString()), isFinalBlock: false, new JsonReaderState(new() { MaxDepth = ReadLimits.Depth }));
        var (hasType, hasContent) = (false, false);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                {
                    continue;
                }

                if (reader.ValueTextEquals("uri"u8) || reader.ValueTextEquals("headline"u8))
                {
                    return false;
                }

                hasType |= reader.ValueTextEquals("type"u8);
                hasContent |= reader.ValueTextEquals("fields"u8) || reader.ValueTextEquals("text"u8);
            }
        }
        catch (JsonException)
        {
            // What stands before the break tells.
        }

        return hasType && hasContent;
    }
}
