using System.Text.Json;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.Json;

/// <summary>Writes a typed value inside an object that is already begun: its kind first, then its parts.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case Number number:
                json.WriteString("kind", number.IsWholeCount ? "count" : "number");
                WriteRange(json, number.Range);
                break;
            case Percent percent:
                json.WriteString("kind", percent.IsPoints ? "percentagePoints" : "percent");
                WriteRange(json, percent.Value);
                break;
            case Money money:
                json.WriteString("kind", "money");
                json.WriteString("currency", money.Currency);
                WriteRange(json, money.Amount);
                break;
            case Duration duration:
                json.WriteString("kind", "duration");
                json.WriteString("unit", duration.Unit.ToString().ToLowerInvariant());
                WriteRange(json, duration.Amount);
                break;
            case PartialDate date:
                json.WriteString("kind", "date");
                json.WriteString("first", ValueText.Of(date.First));
                json.WriteString("last", ValueText.Of(date.Last));
                break;
            case DayOfWeek day:
                json.WriteString("kind", "weekday");
                json.WriteString("value", FieldText.Of(day));
                break;
            case bool truth:
                json.WriteString("kind", "truth");
                json.WriteBoolean("value", truth);
                break;
            case Fact fact:
                json.WriteString("kind", "row");
                json.WriteString("table", fact.Table);
                json.WriteString("key", fact.Key);
                break;
            case FactSet set:
                WriteSet(json, set);
                break;
            default:
                json.WriteString("kind", "text");
                json.WriteString("value", FieldText.Of(value));
                break;
        }
    }

    /// <summary>An end that is not there is null, and never closed.</summary>
    private static void WriteRange(Utf8JsonWriter json, in Interval range)
    {
        WriteEnd(json, "low", range.Low);
        json.WriteBoolean("lowClosed", range.LowIsClosed);
        WriteEnd(json, "high", range.High);
        json.WriteBoolean("highClosed", range.HighIsClosed);
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, decimal? end)
    {
        if (end is { } value)
        {
            // 160.0 and 160 are one value and so must be the same bytes.
            json.WriteNumber(name, value / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteSet(Utf8JsonWriter json, FactSet set)
    {
        json.WriteString("kind", "rows");
        json.WriteString("table", set.Count > 0 ? set[0].Table : null);
        json.WriteStartArray("keys");
        foreach (var fact in set)
        {
            json.WriteStringValue(fact.Key);
        }

        json.WriteEndArray();
    }
}
