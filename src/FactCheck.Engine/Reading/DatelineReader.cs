using System.Globalization;

namespace FactCheck.Engine.Reading;

/// <summary>A dateline before a story's first sentence.</summary>
/// <param name="End">Offset after its last character, before the dash.</param>
/// <param name="BodyStart">Offset of the first sentence.</param>
/// <param name="Date">The day that it names with its year; without a year none is guessed.</param>
public readonly record struct Dateline(int End, int BodyStart, DateOnly? Date);

/// <summary>Reads a dateline: a place in capitals, days and an agency in brackets, then a dash and a sentence.</summary>
public static class DatelineReader
{
    private const int Longest = 100;
    private const int MostAgencyWords = 6;

    private static readonly string[] s_dates = ["MMM d, yyyy", "MMMM d, yyyy", "MMM. d, yyyy", "d MMM yyyy", "d MMMM yyyy", "d MMM. yyyy"];

    /// <summary>The dateline of the paragraph from <paramref name="start"/> on, or null.</summary>
    public static Dateline? Read(string text, int start, int end)
    {
        var window = text.AsSpan(start, Math.Min(end - start, Longest));
        for (var at = window.IndexOfAny("-–—"); at > 0;)
        {
            var after = at;
            while (after < window.Length && window[after] is '-' or '–' or '—')
            {
                after++;
            }

            if (IsDash(window, at, after) && Head(window[..at].TrimEnd()) is var (length, date))
            {
                var body = after + (window.Length - after - window[after..].TrimStart().Length);
                return BeginsSentence(window[body..]) ? new(start + length, start + body, date) : null;
            }

            var next = window[after..].IndexOfAny("-–—");
            at = next < 0 ? -1 : after + next;
        }

        return null;
    }

    /// <summary>A long dash may stand close; a hyphen between two words is none.</summary>
    private static bool IsDash(ReadOnlySpan<char> window, int at, int after)
        => after < window.Length && (window[at] == '—' || char.IsWhiteSpace(window[at - 1])) && (window[at] == '—' || char.IsWhiteSpace(window[after]));

    private static (int Length, DateOnly? Date)? Head(ReadOnlySpan<char> head)
    {
        var place = head;
        var open = head.LastIndexOf('(');
        var hasAgency = head is [.., ')'] && open >= 0 && IsAgency(head[(open + 1)..^1]);
        if (hasAgency)
        {
            place = head[..open].TrimEnd();
            if (place.IsEmpty)
            {
                return (head.Length, null);
            }
        }

        var comma = place.IndexOf(',');
        var city = comma < 0 ? place : place[..comma];
        var rest = comma < 0 ? [] : place[(comma + 1)..].Trim();
        return IsPlace(city) && (rest.IsEmpty || IsRest(rest)) && (hasAgency || IsLongEnough(city)) ? (head.Length, DateIn(rest)) : null;
    }

    /// <summary>Words in capitals; small words may stand between them: RIO DE JANEIRO, STOKE on TRENT.</summary>
    private static bool IsPlace(ReadOnlySpan<char> city)
    {
        var hasCapitals = false;
        foreach (var range in city.Split(' '))
        {
            var word = city[range];
            var capitals = 0;
            foreach (var letter in word)
            {
                if (!char.IsUpper(letter) && letter is not ('.' or '\'' or '’' or '-' or '/'))
                {
                    capitals = word is "de" or "del" or "la" or "on" or "of" or "and" or "the" ? 0 : -1;
                    break;
                }

                capitals += char.IsUpper(letter) ? 1 : 0;
            }

            if (capitals < 0)
            {
                return false;
            }

            hasCapitals |= capitals > 1;
        }

        return hasCapitals;
    }

    /// <summary>Without an agency a short word in capitals is an abbreviation: UN – The council met.</summary>
    private static bool IsLongEnough(ReadOnlySpan<char> city) => city.Length > 4;

    /// <summary>A region, a weekday, a day: words with capitals, and numbers.</summary>
    private static bool IsRest(ReadOnlySpan<char> rest)
    {
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAgency(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            words += range.Start.Value == range.End.Value ? 0 : 1;
        }

        return words is > 0 and <= MostAgencyWords && (char.IsLetter(name[0]) || char.IsAsciiDigit(name[0])) && !name.ContainsAny("()");
    }

    private static DateOnly? DateIn(ReadOnlySpan<char> rest)
    {
        for (var at = 0; at < rest.Length;)
        {
            if (DateOnly.TryParseExact(rest[at..], s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            var comma = rest[at..].IndexOf(',');
            at = comma < 0 ? rest.Length : at + comma + 1 + (rest[(at + comma + 1)..].StartsWith(" ") ? 1 : 0);
        }

        return null;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> body)
        => !body.IsEmpty && (char.IsUpper(body[0]) || char.IsAsciiDigit(body[0]) || body[0] is '"' or '“' or '‘' or '\'' or '$' or '€' or '£' or '¥');
}
