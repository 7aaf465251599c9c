using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads fiscal years: fiscal 2024 · fiscal year 2024-25 · FY24 · the 2024 financial year.</summary>
internal static class FiscalReader
{
    public static ReadDate? Read(DateText text, int token)
    {
        var at = text.Unit(token + 1) == CalendarUnit.Year && !text.Word(token + 1)!.IsPlural ? token + 2 : token + 1;
        return text.IsNumber(at) && text.Text.Document.TextOf(at) is var digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? OfDigits(text, token, at + 1, number, digits.Length)
            : null;
    }

    /// <summary>"The 2024 fiscal year", "the 2024-25 fiscal year".</summary>
    public static ReadDate? ReadYearFirst(DateText text, int token)
    {
        if (!YearReader.TryReadDigits(text, token, out var year))
        {
            return null;
        }

        var end = SecondYear(text, year.End, year.Year, out var last);
        return text.Is(end, DateKind.Fiscal) && text.Unit(end + 1) == CalendarUnit.Year && !text.Word(end + 1)!.IsPlural
            ? new(token, end + 2) { Other = new FiscalYear(last), Needs = DateNeeds.TakesArticle }
            : null;
    }

    /// <summary>A fiscal year by the digits of its year: 2024, 24.</summary>
    public static ReadDate? OfDigits(DateText text, int token, int end, int number, int length)
    {
        if (length is not (2 or 4) || (length == 4 && number is < 1900 or > 2100))
        {
            return null;
        }

        var after = SecondYear(text, end, length == 4 ? number : YearReader.OfTwoDigits(text, number), out var year);
        return new(token, after) { Other = new FiscalYear(year), Needs = DateNeeds.TakesArticle };
    }

    /// <summary>"-25" or "/25" behind 2024: the year in which it ends.</summary>
    private static int SecondYear(DateText text, int token, int year, out int last)
    {
        last = year;
        if (!text.IsTight(token, ["-", "–", "/"]) || !YearReader.IsNext(text, token + 1, year))
        {
            return token;
        }

        last = year + 1;
        return token + 2;
    }
}
