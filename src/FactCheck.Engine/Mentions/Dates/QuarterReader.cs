using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads quarters and halves of a year: Q3 2025 · 2016H2 · the third quarter of last year · first-half 2024.</summary>
internal static class QuarterReader
{
    private const int Reach = 15;

    /// <summary>"Q3", "H1", with the year behind.</summary>
    public static ReadDate? ReadCode(DateText text, int token)
        => TryReadCode(text, token, out var unit, out var number) ? InYear(text, token, token + 1, unit, number) : null;

    /// <summary>"2016 Q3", "2016 the third quarter", "2016H2", "2016's first half", "1Q 2025".</summary>
    public static ReadDate? ReadNumberFirst(DateText text, int token)
    {
        if (text.Text.IsAny(token + 1, ["Q", "H"]) && text.Text.IsAttached(token + 1) && DayReader.TryRead(text, token, out var number) && !number.IsOrdinal)
        {
            var isQuarter = text.Text.Is(token + 1, "Q");
            return number.Day <= (isQuarter ? 4 : 2) ? InYear(text, token, token + 2, isQuarter ? CalendarUnit.Quarter : CalendarUnit.Half, number.Day) : null;
        }

        if (!YearReader.TryReadDigits(text, token, out var year))
        {
            return null;
        }

        var at = text.SkipArticle(text.IsTight(year.End, ["-", "/"]) || text.Text.IsKind(year.End, Reading.TokenKind.Possessive) ? year.End + 1 : year.End);
        return TryRead(text, at, out var unit, out var part, out var end) ? ReadDate.Settled(token, end, Part(year.Year, unit, part)) : null;
    }

    /// <summary>A quarter or half with its year behind it, or that of some year.</summary>
    public static ReadDate InYear(DateText text, int token, int end, CalendarUnit unit, int number)
    {
        var isYear = YearReader.TryReadAfter(text, end, out var year)
            || (text.Text.IsAny(end, [",", "-"]) && YearReader.TryReadDigits(text, end + 1, out year));
        if (isYear)
        {
            return ReadDate.Settled(token, year.End, year.IsUnknown ? null : Part(year.Year, unit, number)) with { Needs = DateNeeds.TakesArticle, IsOpen = year.IsOpen };
        }

        // "The second half" alone is one of a match as well; of "the year" the tense tells which.
        var isOfYear = text.Text.Is(end, "of") && text.Is(end + 1, DateKind.Article) && text.Unit(end + 2) == CalendarUnit.Year && !text.Word(end + 2)!.IsPlural;
        end = isOfYear ? end + 3 : end;
        var isHalf = text.Text.Is(end - 1, "half");
        var isOpen = !isOfYear && (isHalf || text.Text.Is(end, "of") || text.Is(token - 1, DateKind.Fiscal) || (!IsCode(text, end) && IsGame(text, token)));
        var needs = DateNeeds.TakesArticle | (isHalf && !isOfYear ? DateNeeds.TimeCue : DateNeeds.Nothing);
        if (text.Story is not { } story)
        {
            return ReadDate.Settled(token, end, null) with { Needs = needs };
        }

        // What is over of a quarter that is not is that of a company's own year.
        var days = DateReading.Of(story, Part(story.Year - 1, unit, number), Part(story.Year, unit, number), Part(story.Year + 1, unit, number));
        isOpen = isOpen || (!isOfYear && days.After is { } after && after.First <= story && TenseReader.At(text, token, end) == Tense.Past);
        return ReadDate.Settled(token, end, days) with { Needs = needs, IsOpen = isOpen };
    }

    private static bool IsCode(DateText text, int end) => text.Text.Document.TextOf(end - 1).Length <= 2;

    /// <summary>A game has quarters, too.</summary>
    private static bool IsGame(DateText text, int token)
        => text.Text.HasAny(token - Reach, token + Reach, ["beat", "scored", "scoring", "score", "touchdown", "yards", "rebounds", "game", "games", "halftime", "team", "match", "coach", "goal", "goals", "quarterback", "players", "turnover"]);

    /// <summary>A quarter or half of a year.</summary>
    private static PartialDate Part(int year, CalendarUnit unit, int number)
    {
        var months = unit == CalendarUnit.Quarter ? 3 : 6;
        return CalendarPeriods.Months(new(year, 1 + (months * (number - 1)), 1), months);
    }

    /// <summary>"Q3", "H1".</summary>
    private static bool TryReadCode(DateText text, int token, out CalendarUnit unit, out int number)
    {
        (unit, number) = (CalendarUnit.Quarter, 0);
        if (!text.IsWord(token) || text.Text.Document.TextOf(token) is not [('Q' or 'q' or 'H' or 'h') and var letter, >= '1' and <= '4' and var digit])
        {
            return false;
        }

        unit = letter is 'Q' or 'q' ? CalendarUnit.Quarter : CalendarUnit.Half;
        number = digit - '0';
        return unit == CalendarUnit.Quarter || number <= 2;
    }

    /// <summary>The code or words of a quarter or half.</summary>
    private static bool TryRead(DateText text, int token, out CalendarUnit unit, out int number, out int end)
    {
        end = token + 1;
        if (TryReadCode(text, token, out unit, out number))
        {
            return true;
        }

        if (!DayReader.TryRead(text, token, out var ordinal) || !ordinal.IsOrdinal)
        {
            // "Second" is a time, too, and so no number.
            if (text.Text.Entry(token) is not { Kind: NumberKind.Ordinal, IsPlural: false } word)
            {
                return false;
            }

            ordinal = new((int)word.Value, token + 1, true, false);
        }

        number = ordinal.Day;
        var at = text.Text.Is(ordinal.End, "-") ? ordinal.End + 1 : ordinal.End;
        end = at + 1;
        unit = text.Text.Is(at, "half") ? CalendarUnit.Half : CalendarUnit.Quarter;
        return text.Text.IsAny(at, ["quarter", "half"]) && number <= (unit == CalendarUnit.Quarter ? 4 : 2);
    }
}
