using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads the longest single date at a token; what it needs around it is not looked at here.</summary>
internal static class DateReader
{
    public static ReadDate? Read(DateText text, int token)
    {
        var read = ReadPlain(text, token);
        if (text.Word(token) is { } word)
        {
            read = Longer(read, word.Kind switch
            {
                DateKind.Part => PartReader.Read(text, token, (PeriodPart)word.Value),
                DateKind.Unit => Longer(Longer(WeekReader.Read(text, token), RelativeReader.ReadAfterNext(text, token)), RelativeReader.ReadToDate(text, token)),
                DateKind.Within => DistanceReader.ReadWithin(text, token),
                DateKind.In => DistanceReader.ReadIn(text, token),
                _ => null,
            });
        }

        return Longer(read, DistanceReader.Read(text, token));
    }

    /// <summary>A date that holds no other date: what may stand behind "the week of" or "early".</summary>
    public static ReadDate? ReadPlain(DateText text, int token)
    {
        if (text.IsNumber(token))
        {
            return ReadNumber(text, token);
        }

        if (text.Text.Entry(token) is not { } entry)
        {
            return CodeReader.Read(text, token);
        }

        ReadDate? read = entry.Kind switch
        {
            NumberKind.Ordinal or NumberKind.OrdinalTens => Longer(MonthReader.ReadDayFirst(text, token), PeriodReader.ReadOrdinal(text, token)),
            NumberKind.Small or NumberKind.Tens => Longer(MonthReader.ReadDayFirst(text, token), Longer(YearAlone(text, token), DecadeReader.ReadCentury(text, token, entry.Value) ?? PeriodReader.ReadOrdinal(text, token))),
            _ => null,
        };
        return text.Word(token) is { } word ? Longer(read, ReadWord(text, token, word)) : Longer(read, ReadMonthInSmallLetters(text, token));
    }

    private static ReadDate? ReadWord(DateText text, int token, DateWord word)
    {
        ReadDate? read = word.Kind switch
        {
            DateKind.Month => MonthReader.ReadMonthFirst(text, token),
            DateKind.Weekday => WeekdayReader.Read(text, token),
            DateKind.Unit or DateKind.Today => RelativeReader.ReadDay(text, token),
            DateKind.Shift or DateKind.Rolling or DateKind.Relative => Longer(RelativeReader.ReadShift(text, token), PeriodReader.ReadOrdinal(text, token)),
            DateKind.Season => SeasonReader.Read(text, token, word.Value),
            DateKind.Decade => DecadeReader.ReadWord(text, token, word.Value),
            DateKind.Fiscal => FiscalReader.Read(text, token),
            _ => null,
        };
        return word.Holidays.Length == 0 ? read : Longer(read, HolidayReader.Read(text, token, word.Holidays));
    }

    /// <summary>What may begin with a number depends on its digits.</summary>
    private static ReadDate? ReadNumber(DateText text, int token)
    {
        var digits = text.Text.Document.TextOf(token);
        var isPlain = char.IsAsciiDigit(digits[^1]) && (digits.Length < 3 || char.IsAsciiDigit(digits[1]));
        var numeric = NumericDateReader.Read(text, token);
        return (isPlain, digits.Length) switch
        {
            (false, _) when digits[^1] == 's' => DecadeReader.ReadDigits(text, token),
            (false, <= 4) when !char.IsAsciiDigit(digits[^1]) => Longer(MonthReader.ReadDayFirst(text, token), PeriodReader.ReadOrdinal(text, token)),
            (true, <= 2) => Longer(
                Longer(numeric, MonthReader.ReadDayFirst(text, token)),
                Longer(Longer(QuarterReader.ReadNumberFirst(text, token), DecadeReader.ReadDigits(text, token)), YearAlone(text, token))),
            (true, 4) => Longer(
                Longer(Longer(numeric, MonthReader.ReadYearFirst(text, token)), QuarterReader.ReadNumberFirst(text, token)),
                Longer(Longer(FiscalReader.ReadYearFirst(text, token), DecadeReader.ReadDigits(text, token)), YearAlone(text, token))),
            _ => numeric,
        };
    }

    /// <summary>"1950", "'98", "nineteen fifty".</summary>
    private static ReadDate? YearAlone(DateText text, int token)
    {
        if (YearReader.TryRead(text, token, out var year))
        {
            return new(token, year.End) { Year = year.Year, Needs = DateNeeds.TimeCue };
        }

        return text.IsNumber(token) && YearReader.TryReadShort(text, token, out year)
            ? new(token - 1, year.End) { Year = year.Year, Needs = DateNeeds.TimeCue }
            : null;
    }

    /// <summary>"The fifth of may": a month whose name is another word without its capital.</summary>
    private static ReadDate? ReadMonthInSmallLetters(DateText text, int token)
        => text.Text.Entry(token)?.Date is { Kind: DateKind.Month } ? MonthReader.ReadMonthFirst(text, token) : null;

    private static ReadDate? Longer(ReadDate? one, ReadDate? other)
        => one is not { } first ? other : other is { } second && second.End > first.End ? other : one;
}
