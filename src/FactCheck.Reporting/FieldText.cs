using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting;

/// <summary>A claim's field in words: as the story has it where it was read from there, in one notation otherwise.</summary>
public static class FieldText
{
    public static string Of(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        DayOfWeek day => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day),
        DateOnly day => ValueText.Of(day),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
