using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting;

/// <summary>A claim's field in words: as the story has it where it was read from there, in one notation otherwise.</summary>
public static class FieldText
{
    /// <summary>The fields that the claim fills: <c>years = over 160, parties = Italy and Japan</c>.</summary>
    public static string OfAll(Claim claim)
        => string.Join(", ", claim.Fields.Where(field => field.Value is not null).Select(field => $"{field.Key} = {Of(field.Value!)}"));

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
