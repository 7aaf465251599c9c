using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads decades: the 1980s · the '90s · the 70's · the seventies · the 1800s, which are a century.</summary>
internal static class DecadeReader
{
    private const int Reach = 12;

    public static ReadDate? ReadDigits(DateText text, int token)
    {
        var digits = text.Text.Document.TextOf(token);
        var end = token + 1;
        if (digits is [.., 's'])
        {
            digits = digits[..^1];
        }
        else if (text.Text.IsKind(end, Reading.TokenKind.Possessive) && text.Text.Document.TextOf(end).Length == 2)
        {
            end++;
        }
        else
        {
            return null;
        }

        if (digits.Length is not (2 or 4) || digits[^1] != '0' || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        if (digits.Length == 4)
        {
            // "The 1800s" are a hundred years to most who say it; "the 2000s" are ten.
            return year is >= 1000 and <= 2100 && (end == token + 1 || text.Is(token - 1, DateKind.Article))
                ? ReadDate.Settled(token, end, CalendarPeriods.Years(year, year % 100 == 0 && year < 2000 ? 100 : 10)) with { Needs = DateNeeds.TakesArticle }
                : null;
        }

        var hasMark = text.Text.IsAny(token - 1, ["'", "’", "‘"]) && text.Text.IsAttached(token);
        var first = hasMark ? token - 1 : token;
        return (hasMark || (!IsMeasured(text, token) && !IsAge(text.Text, token))) && text.Story is { } story
            ? Of(text, first, end, year, story) with { Needs = hasMark ? DateNeeds.TakesArticle : DateNeeds.TakesArticle | DateNeeds.Article }
            : null;
    }

    /// <summary>"The seventies", "the noughties", "nineteen-seventies".</summary>
    public static ReadDate? ReadWord(DateText text, int token, int year)
        => text.Text.Is(token, "noughties") ? ReadDate.Settled(token, token + 1, CalendarPeriods.Years(2000, 10)) with { Needs = DateNeeds.TakesArticle | DateNeeds.Article }
            : text.Story is { } story && !IsMeasured(text, token) ? Of(text, token, token + 1, year, story) with { Needs = DateNeeds.TakesArticle | DateNeeds.Article }
            : null;

    /// <summary>"Nineteen-eighties", "eighteen hundreds".</summary>
    public static ReadDate? ReadCentury(DateText text, int token, decimal century)
    {
        var at = text.IsTight(token + 1, ["-"]) ? token + 2 : token + 1;
        if (century is < 10 or > 20)
        {
            return null;
        }

        var year = (int)century * 100;
        return text.Word(at) is { Kind: DateKind.Decade, Value: var decade } ? ReadDate.Settled(token, at + 1, CalendarPeriods.Years(year + decade, 10)) with { Needs = DateNeeds.TakesArticle }
            : text.Text.Is(at, "hundreds") ? ReadDate.Settled(token, at + 1, CalendarPeriods.Years(year, 100)) with { Needs = DateNeeds.TakesArticle }
            : null;
    }

    /// <summary>The latest such decade that has begun; the one of the next century only to the letter.</summary>
    private static ReadDate Of(DateText text, int first, int end, int year, DateOnly story)
    {
        var century = story.Year - (story.Year % 100);
        var begun = century + year <= story.Year ? century + year : century - 100 + year;
        var past = CalendarPeriods.Years(begun, 10);
        return ReadDate.Settled(first, end, new DateReading(past, CalendarPeriods.Years(begun + 100, 10))) with { Wide = past };
    }

    /// <summary>"In her mid-20s", "his 40s".</summary>
    private static bool IsAge(TokenText text, int token)
    {
        var at = text.Is(token - 1, "-") ? token - 2 : token - 1;
        return TensFinder.IsOwned(text, text.IsAny(at, ["early", "mid", "late"]) ? at : token);
    }

    /// <summary>Temperatures, scores and ages stand in the seventies, too.</summary>
    private static bool IsMeasured(DateText text, int token)
        => text.Text.HasAny(token - Reach, token, ["temperature", "temperatures", "high", "highs", "low", "lows", "degrees", "mercury", "shot", "shooting", "carded", "aged", "scores", "percentile", "thermometer", "heat"])
            || text.Text.IsAny(token + 1, ["%", "percent", "degrees", "F", "C", "°"]);
}
