using System.Globalization;

namespace FactCheck.Model.Values;

/// <summary>How finely a date is known.</summary>
public enum DatePrecision : byte
{
    Day,
    /// <summary>Several days that are no calendar month or year: a weekend, a quarter, a decade.</summary>
    Span,
    Month,
    Year,
}

/// <summary>A date known to the day, the month, the year or a span: an interval of days, both ends included, proleptic Gregorian.</summary>
public readonly struct PartialDate : IEquatable<PartialDate>
{
    private readonly int _first;
    private readonly int _last;

    private PartialDate(DateOnly first, DateOnly last, DatePrecision precision)
    {
        _first = first.DayNumber;
        _last = last.DayNumber;
        Precision = precision;
    }

    public DateOnly First => DateOnly.FromDayNumber(_first);

    public DateOnly Last => DateOnly.FromDayNumber(_last);

    public DatePrecision Precision { get; }

    public bool IsDay => _first == _last;

    public static PartialDate OfDay(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <param name="month">1 to 12.</param>
    /// <param name="year">1 to 9999.</param>
    public static PartialDate OfMonth(int year, int month)
        => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    public static PartialDate OfYear(int year) => new(new(year, 1, 1), new(year, 12, 31), DatePrecision.Year);

    /// <summary>Several days; where they make up a calendar month or year, that, so that equal dates read the same.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static PartialDate OfSpan(DateOnly first, DateOnly last)
        => last < first ? throw new ArgumentException("A span ends before it begins.", nameof(last))
            : new(first, last, PrecisionOf(first, last));

    /// <summary>Reads <c>2026-01-16</c>, <c>2026-01</c> or <c>2026</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1)
        {
            date = OfYear(year);
            return true;
        }

        if (text.Length == 7 && DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            date = OfMonth(month.Year, month.Month);
            return true;
        }

        if (text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = OfDay(day);
            return true;
        }

        return false;
    }

    private static DatePrecision PrecisionOf(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return DatePrecision.Day;
        }

        if (first.Year != last.Year || first.Day != 1 || last.Day != DateTime.DaysInMonth(last.Year, last.Month))
        {
            return DatePrecision.Span;
        }

        return first.Month == last.Month ? DatePrecision.Month
            : first.Month == 1 && last.Month == 12 ? DatePrecision.Year
            : DatePrecision.Span;
    }

    public bool Contains(PartialDate other) => _first <= other._first && other._last <= _last;

    public bool IsBefore(PartialDate other) => _last < other._first;

    public bool Equals(PartialDate other) => _first == other._first && _last == other._last;

    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_first, _last);

    /// <summary>ISO 8601 at its own precision; a span as <c>2026-01-17/2026-01-18</c>, without a first or last day as <c>../2024-01-15</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => First.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Day => ValueText.Of(First),
        _ => (First == DateOnly.MinValue ? ".." : ValueText.Of(First)) + "/" + (Last == DateOnly.MaxValue ? ".." : ValueText.Of(Last)),
    };

    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);
}
