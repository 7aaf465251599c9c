using FactCheck.Authoring.Stress.Kinds;

namespace FactCheck.Authoring.Stress;

/// <summary>The kinds of mistake that are planted, in the order in which they are reported.</summary>
public static class MistakeKinds
{
    public static IReadOnlyList<MistakeKind> All { get; } =
        [
            DateKinds.WeekdayMoved,
            DateKinds.DateMoved,
            DateKinds.YearOfDateOff,
            DateKinds.DayOfNoMonth,
            ElapsedKinds.YearsOff,
            ElapsedKinds.YearOff,
            ElapsedKinds.DaysOff,
            ElapsedKinds.DaysSinceOff,
            ElapsedKinds.AgeOff,
            ElapsedKinds.AnniversaryOff,
            CalendarKinds.LeapYearMoved,
            CalendarKinds.FiscalYearOff,
            CalendarKinds.MonthsOff,
            CalendarKinds.OtherHemisphere,
            ClockKinds.HoursOff,
            ClockKinds.DayOff,
            ArithmeticKinds.WrongBase,
            ArithmeticKinds.PercentForPoints,
            ArithmeticKinds.PointsOff,
            DirectionKinds.Reversed,
            ArithmeticKinds.ShareOff,
            ArithmeticKinds.SumOff,
            ArithmeticKinds.DifferenceOff,
            ArithmeticKinds.EachOff,
            ArithmeticKinds.DigitsSwapped,
            ArithmeticKinds.MillionForBillion,
            ChanceKinds.PercentOff,
            ConversionKinds.WrongWay,
            ConversionKinds.DigitsSwapped,
            ConversionKinds.TemperatureWrong,
            HeadlineKinds.HeadlineOff,
            OfficeKinds.PastHolder,
            OfficeKinds.HolderOfAnotherCountry,
            OfficeKinds.TookOfficeOff,
            HeadKinds.PastHead,
            MembershipKinds.NonMember,
            MembershipKinds.AccessionOff,
            MembershipKinds.NumberOfMembersOff,
            RecordKinds.TreatyOff,
            CapitalKinds.Wrong,
            RecordKinds.RankOff,
            RecordKinds.HeightOff,
            RecordKinds.ExchangeOff,
            SportKinds.OlympicHostWrong,
            SportKinds.WorldCupYearOff,
            NobelKinds.YearOff,
            NobelKinds.ToAnother,
        ];
}
