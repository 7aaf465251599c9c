using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Takes the part of a period that "early", "mid" or "the rest of" means.</summary>
/// <remarks>
/// Early and late are halves, so that nothing that a reader would call early is left out: of a year six months, of a month
/// 15 days, of a week Monday to Wednesday and Thursday to Sunday. Mid is the half in the middle: of a year April to
/// September, of a month the 10th to the 20th, of a week Tuesday to Friday. Beginning, middle and end are thirds, of a week
/// as early, mid and late.
/// </remarks>
internal static class PeriodParts
{
    public static PartialDate? Of(PartialDate period, PeriodPart part, DateOnly? today)
    {
        var days = period.Last.DayNumber - period.First.DayNumber + 1;
        part = days == 7 ? part switch
        {
            PeriodPart.FirstThird => PeriodPart.Early,
            PeriodPart.MiddleThird => PeriodPart.Middle,
            PeriodPart.LastThird => PeriodPart.Late,
            _ => part,
        } : part;
        switch (part)
        {
            case PeriodPart.Whole:
                return period;
            case PeriodPart.Rest or PeriodPart.FromNow:
                return today is { } now && now <= period.Last ? PartialDate.OfSpan(now < period.First ? period.First : now, period.Last) : null;
            case PeriodPart.SoFar:
                return today is { } day && day > period.First ? PartialDate.OfSpan(period.First, day > period.Last ? period.Last : day.AddDays(-1)) : null;
            default:
                return days <= 3 ? period : Cut(period, part, days);
        }
    }

    private static PartialDate Cut(PartialDate period, PeriodPart part, int days)
    {
        if (days == 7)
        {
            return part == PeriodPart.Early ? Between(period, 0, 3) : part == PeriodPart.Middle ? Between(period, 1, 5) : Between(period, 3, 7);
        }

        if (period.Precision == DatePrecision.Month)
        {
            return part switch
            {
                PeriodPart.Early => Between(period, 0, 15),
                PeriodPart.Middle => Between(period, 9, 20),
                PeriodPart.Late => Between(period, 15, days),
                PeriodPart.FirstThird => Between(period, 0, 10),
                PeriodPart.MiddleThird => Between(period, 10, 20),
                _ => Between(period, 20, days),
            };
        }

        var months = ((period.Last.Year - period.First.Year) * 12) + period.Last.Month - period.First.Month + 1;
        var (first, end) = part switch
        {
            PeriodPart.Early => (0, months / 2),
            PeriodPart.Middle => (months / 4, months - (months / 4)),
            PeriodPart.Late => (months / 2, months),
            PeriodPart.FirstThird => (0, months / 3),
            PeriodPart.MiddleThird => (months / 3, months - (months / 3)),
            _ => (months - (months / 3), months),
        };
        return months < 3 ? period : PartialDate.OfSpan(period.First.AddMonths(first), period.First.AddMonths(end).AddDays(-1));
    }

    private static PartialDate Between(PartialDate period, int first, int end) => CalendarPeriods.Days(period.First.AddDays(first), end - first);
}
