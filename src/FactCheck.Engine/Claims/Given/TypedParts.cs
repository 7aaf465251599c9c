using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Claims.Given;

/// <summary>Reads a typed value in the form that a JSON report has it in: its kind, then its parts.</summary>
internal static class TypedParts
{
    /// <param name="rows">The keys of the rows that it means; empty for any other value.</param>
    /// <returns>The value; null for rows, and where the parts make up none.</returns>
    public static object? Read(GivenValue given, out IReadOnlyList<GivenValue> rows)
    {
        rows = [];
        switch (Text(given, "kind"))
        {
            case "number" or "count":
                return Range(given) is { } number ? OfNumber(number, given) : null;
            case "percent" or "percentagePoints":
                return Range(given) is { } share ? new Percent(share, Text(given, "kind") == "percentagePoints", given.Words) : null;
            case "money":
                return Range(given) is { } amount && Text(given, "currency") is { } currency ? new Money(amount, currency, given.Words) : null;
            case "duration":
                return Range(given) is { } length && Unit(Text(given, "unit")) is { } unit ? new Duration(length, unit, given.Words) : null;
            case "date":
                return Day(given, "first") is { } first && Day(given, "last") is { } last && first <= last ? PartialDate.OfSpan(first, last) : null;
            case "weekday":
                return Weekday(Text(given, "value"));
            case "truth":
                return Part(given, "value")?.Kind switch { GivenKind.True => true, GivenKind.False => false, _ => null };
            case "row":
                rows = Part(given, "key") is { Kind: GivenKind.Text } key ? [key] : [];
                return null;
            case "rows":
                rows = Part(given, "keys")?.Items ?? [];
                return null;
            default:
                return Text(given, "value");
        }
    }

    private static Number OfNumber(in Interval range, GivenValue given)
        => Text(given, "kind") == "count" ? Number.KnownCount(range)
            : given.Words is { } words ? Number.Stated(range, words) : Number.Known(range);

    /// <summary>An end that is null or left out is none, as in a report; one that is there is closed unless it says otherwise.</summary>
    private static Interval? Range(GivenValue given)
    {
        if (!End(given, "low", out var low) || !End(given, "high", out var high))
        {
            return null;
        }

        var lowIsClosed = Part(given, "lowClosed")?.Kind != GivenKind.False;
        var highIsClosed = Part(given, "highClosed")?.Kind != GivenKind.False;
        return (low, high) switch
        {
            ({ } from, { } to) => from < to || (from == to && lowIsClosed && highIsClosed) ? Interval.Between(from, to, lowIsClosed, highIsClosed) : null,
            ({ } from, null) => lowIsClosed ? Interval.AtLeast(from) : Interval.MoreThan(from),
            (null, { } to) => highIsClosed ? Interval.AtMost(to) : Interval.LessThan(to),
            _ => Interval.All,
        };
    }

    /// <summary>Whether the end is a number or there is none.</summary>
    private static bool End(GivenValue given, string name, out decimal? end)
    {
        end = null;
        if (Part(given, name) is not { Kind: not GivenKind.Nothing } part)
        {
            return true;
        }

        var isNumber = decimal.TryParse(part.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && part.Kind == GivenKind.Number;
        end = value;
        return isNumber;
    }

    private static DateOnly? Day(GivenValue given, string name)
        => DateOnly.TryParseExact(Text(given, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeUnit? Unit(string? name)
    {
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            if (unit.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return null;
    }

    private static DayOfWeek? Weekday(string? name)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (day.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }

    private static string? Text(GivenValue given, string name) => Part(given, name) is { Kind: GivenKind.Text } part ? part.Text : null;

    private static GivenValue? Part(GivenValue given, string name)
    {
        foreach (var part in given.Parts)
        {
            if (part.Name == name)
            {
                return part.Value;
            }
        }

        return null;
    }
}
