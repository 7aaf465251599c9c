using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>A year, or one that depends on a story date that is missing.</summary>
/// <param name="IsOpen">Whether what was told before decides: the previous year.</param>
internal readonly record struct ReadYear(int Year, int End, bool IsUnknown = false, bool IsOpen = false);

/// <summary>Reads years: 2026 · '26 · nineteen seventy eight · two thousand and ten · next year.</summary>
internal static class YearReader
{
    private const int Earliest = 1000;
    private const int Latest = 2100;

    /// <summary>Years ahead of the story up to which two digits are read as of its century.</summary>
    private const int AheadOfStory = 20;

    public static bool TryRead(DateText text, int token, out ReadYear year)
        => TryReadDigits(text, token, out year) || TryReadWords(text, token, out year);

    public static bool TryReadDigits(DateText text, int token, out ReadYear year)
    {
        year = default;
        if (text.IsNumber(token) && text.Text.Document.TextOf(token) is { Length: 4 } digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= Earliest and <= Latest)
        {
            year = new(number, token + 1);
            return true;
        }

        return text.Text.IsAny(token, ["'", "’", "‘"]) && TryReadShort(text, token + 1, out year);
    }

    /// <summary>Two digits behind an apostrophe: '98.</summary>
    public static bool TryReadShort(DateText text, int token, out ReadYear year)
    {
        year = default;
        if (!text.Text.IsAny(token - 1, ["'", "’", "‘"]) || !text.IsNumber(token) || !text.Text.IsAttached(token)
            || text.Text.Document.TextOf(token) is not { Length: 2 } two || !int.TryParse(two, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        year = new(OfTwoDigits(text, number), token + 1);
        return true;
    }

    /// <summary>Whether two digits, or four, are the year after: the 15 of 2014-15.</summary>
    public static bool IsNext(DateText text, int token, int year)
        => text.IsNumber(token) && text.Text.Document.TextOf(token) is { Length: 2 or 4 } digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number == (digits.Length == 2 ? (year + 1) % 100 : year + 1);

    /// <summary>The year behind a month or day: with a comma, "of", or a hyphen or slash between.</summary>
    public static bool TryReadAfter(DateText text, int token, out ReadYear year)
    {
        var at = text.Text.Is(token, ",") || text.Text.IsAny(token, ["of", "in"]) || text.IsTight(token, ["-", "/", "."]) ? token + 1 : token;
        at = text.Text.Is(token, ",") && text.Text.Is(at, "of") ? at + 1 : at;
        if (TryRead(text, at, out year))
        {
            // "On Jan. 8, 2000 people marched": nothing is counted behind a year.
            return !(text.Text.Is(token, ",") && CountFinder.IsThing(text.Text, year.End));
        }

        at = text.Text.Is(token, "of") || text.Text.Is(token, "in") ? token + 1 : token;
        return TryReadRelative(text, at, out year);
    }

    /// <summary>Last, this, next year.</summary>
    public static bool TryReadRelative(DateText text, int token, out ReadYear year)
    {
        year = default;
        var at = text.SkipArticle(token);
        if (text.Shift(at) is not { } shift || text.Unit(at + 1) != CalendarUnit.Year || text.Word(at + 1)!.IsPlural)
        {
            return false;
        }

        year = new(text.Story is { } story ? story.Year + shift : 0, at + 2, text.Story is null, text.Is(at, DateKind.Relative));
        return true;
    }

    /// <summary>The year of two digits that is at most twenty years ahead of the story, or of 2000 without one.</summary>
    public static int OfTwoDigits(DateText text, int digits)
    {
        var latest = (text.Story?.Year ?? 2000) + AheadOfStory;
        return latest - (((latest - digits) % 100) + 100) % 100;
    }

    private static bool TryReadWords(DateText text, int token, out ReadYear year)
    {
        year = default;
        if (text.Text.Entry(token) is not { Kind: NumberKind.Small or NumberKind.Tens })
        {
            return false;
        }

        var century = TwoDigits(text, token, out var at);
        if (century is >= 10 and <= 20)
        {
            if (text.Text.IsAny(at, ["zero", "oh", "o"]) && TwoDigits(text, at + 1, out var end) is > 0 and < 10 and var unit)
            {
                year = new((century * 100) + unit, end);
                return true;
            }

            if (TwoDigits(text, at, out end) is >= 10 and var rest)
            {
                year = new((century * 100) + rest, end);
                return true;
            }
        }

        if (NumberReader.TryRead(text.Text, token, out var read) && !read.IsOrdinal && read.Amount is >= Earliest and <= Latest && read.EndToken > token + 1
            && read.Amount == Math.Truncate(read.Amount))
        {
            year = new((int)read.Amount, read.EndToken);
            return true;
        }

        return false;
    }

    private static int TwoDigits(DateText text, int token, out int end)
    {
        end = token + 1;
        switch (text.Text.Entry(token))
        {
            case { Kind: NumberKind.Small } small:
                return (int)small.Value;
            case { Kind: NumberKind.Tens } tens:
                var next = text.Text.Is(token + 1, "-") ? token + 2 : token + 1;
                if (text.Text.Entry(next) is { Kind: NumberKind.Small, Value: < 10 } unit)
                {
                    end = next + 1;
                    return (int)(tens.Value + unit.Value);
                }

                return (int)tens.Value;
            default:
                return 0;
        }
    }
}
