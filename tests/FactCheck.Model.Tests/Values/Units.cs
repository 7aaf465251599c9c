using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

/// <summary>A few units to try values with. The product's own come from tables of the engine, which has tests for them.</summary>
internal static class Units
{
    public static readonly Unit Metre = new("m", "metre", Dimension.Length, 1);
    public static readonly Unit Kilometre = new("km", "kilometre", Dimension.Length, 1_000);
    public static readonly Unit Mile = new("mi", "mile", Dimension.Length, 1_609.344m);
    public static readonly Unit SquareKilometre = new("km²", "square kilometre", Dimension.Area, 1_000_000);
    public static readonly Unit Kilogram = new("kg", "kilogram", Dimension.Mass, 1);
    public static readonly Unit Ton = new("ton", "ton", Dimension.Mass, 0);
    public static readonly Unit KilometrePerHour = new("km/h", "kilometre per hour", Dimension.Speed, 1_000, 3_600);
    public static readonly Unit MetrePerSecond = new("m/s", "metre per second", Dimension.Speed, 1);
    public static readonly Unit Celsius = new("°C", "degree Celsius", Dimension.Temperature, 1, 1, 273.15m);
    public static readonly Unit Fahrenheit = new("°F", "degree Fahrenheit", Dimension.Temperature, 5, 9, 459.67m);

    /// <summary>Factors whose products are no decimals.</summary>
    public static readonly Unit Huge = new("huge", "huge", Dimension.Length, 7e27m);
    public static readonly Unit Tiny = new("tiny", "tiny", Dimension.Length, 1, 7e27m);

    public static readonly IReadOnlyList<Unit> All =
        [Metre, Kilometre, Mile, SquareKilometre, Kilogram, KilometrePerHour, MetrePerSecond, Celsius, Fahrenheit];
}
