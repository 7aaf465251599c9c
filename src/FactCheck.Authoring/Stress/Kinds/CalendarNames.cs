namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>The names of months and days of the week in their order, as alternatives of a regular expression.</summary>
internal static class CalendarNames
{
    public const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    public const string Days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
}
