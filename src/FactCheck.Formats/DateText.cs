using System.Globalization;

namespace FactCheck.Formats;

/// <summary>Reads the dates of news formats: ISO 8601, and the form of mail that RSS uses. The day is that of the time zone it is written in.</summary>
internal static class DateText
{
    private static readonly string[] s_iso = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd"];

    private static readonly string[] s_mail = ["d MMM yyyy", "d MMMM yyyy", "d MMM yy", "MMMM d, yyyy", "MMM d, yyyy"];

    public static DateOnly? Read(string text)
    {
        var day = text.AsSpan().Trim();
        var comma = day.IndexOf(',');
        if (comma is > 0 and <= 10 && comma + 1 < day.Length && !day[..comma].ContainsAnyInRange('0', '9'))
        {
            day = day[(comma + 1)..].Trim();
        }

        return char.IsAsciiDigit(day.IsEmpty ? ' ' : day[0]) && Iso(day) is { } iso ? iso : Mail(day);
    }

    private static DateOnly? Iso(ReadOnlySpan<char> day)
    {
        var end = day.IndexOfAnyExcept("0123456789-/");
        return Parse(end < 0 ? day : day[..end], s_iso);
    }

    /// <summary>Day, month and year, before the time of day.</summary>
    private static DateOnly? Mail(ReadOnlySpan<char> day)
    {
        var end = 0;
        for (var words = 0; words < 3 && end < day.Length; words++)
        {
            var space = day[end..].IndexOf(' ');
            end = space < 0 ? day.Length : end + space + (words < 2 ? 1 : 0);
        }

        return Parse(day[..end].TrimEnd(), s_mail);
    }

    private static DateOnly? Parse(ReadOnlySpan<char> day, string[] formats)
        => DateOnly.TryParseExact(day, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
