namespace FactCheck.Model.Values;

/// <summary>A unit of measurement: how many of its dimension's base units it is, exactly.</summary>
/// <param name="Symbol">As printed: <c>km/h</c>.</param>
/// <param name="Name">Singular, as a story spells it: <c>kilometre per hour</c>.</param>
/// <param name="Numerator">With <paramref name="Denominator"/> the exact factor to the base unit, as a ratio since a sixtieth has no decimal.
/// Zero where the name leaves open which unit is meant, as "ton" and "gallon" do: it converts into nothing.</param>
/// <param name="Offset">Added before the factor applies: 273.15 for degrees Celsius. Zero except for temperatures.</param>
/// <remarks>base = (value + offset) × numerator ÷ denominator.</remarks>
public sealed record Unit(
    string Symbol,
    string Name,
    Dimension Dimension,
    decimal Numerator,
    decimal Denominator = 1,
    decimal Offset = 0);
