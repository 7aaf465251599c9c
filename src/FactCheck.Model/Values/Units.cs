namespace FactCheck.Model.Values;

/// <summary>The units that stories use, with exact factors.</summary>
/// <remarks>
/// Base units: metre, square metre, cubic metre, kilogram, metre per second, kelvin, joule, bit, second.
/// Sources: BIPM, "The International System of Units", 9th edition (SI, its prefixes, and in table 8 minute, hour, day,
/// hectare, litre and tonne); NIST Special Publication 811 (2008), appendix B (inch, foot, yard and mile after the
/// international yard of 1959, nautical mile and knot, pound, ounce, stone, short and long ton, US gallon and its 42 to
/// the barrel of oil, degree Fahrenheit, thermochemical calorie, International Table BTU); Weights and Measures Act 1985
/// (UK) for the acre of 4840 square yards and the imperial gallon of 4.54609 litres, eight pints; IEA for the tonne of
/// oil equivalent (41.868 GJ); IEC 80000-13 for bytes and binary prefixes. Months and years are left out: they have no
/// fixed length.
/// </remarks>
public static class Units
{
    public static readonly Unit Millimetre = new("mm", "millimetre", Dimension.Length, 1, 1_000);
    public static readonly Unit Centimetre = new("cm", "centimetre", Dimension.Length, 1, 100);
    public static readonly Unit Metre = new("m", "metre", Dimension.Length, 1);
    public static readonly Unit Kilometre = new("km", "kilometre", Dimension.Length, 1_000);
    public static readonly Unit Inch = new("in", "inch", Dimension.Length, 0.0254m);
    public static readonly Unit Foot = new("ft", "foot", Dimension.Length, 0.3048m);
    public static readonly Unit Yard = new("yd", "yard", Dimension.Length, 0.9144m);
    public static readonly Unit Mile = new("mi", "mile", Dimension.Length, 1_609.344m);
    public static readonly Unit NauticalMile = new("nmi", "nautical mile", Dimension.Length, 1_852);

    public static readonly Unit SquareMetre = new("m²", "square metre", Dimension.Area, 1);
    public static readonly Unit Hectare = new("ha", "hectare", Dimension.Area, 10_000);
    public static readonly Unit SquareKilometre = new("km²", "square kilometre", Dimension.Area, 1_000_000);
    public static readonly Unit SquareFoot = new("sq ft", "square foot", Dimension.Area, 0.09290304m);
    public static readonly Unit Acre = new("ac", "acre", Dimension.Area, 4_046.8564224m);
    public static readonly Unit SquareMile = new("sq mi", "square mile", Dimension.Area, 2_589_988.110336m);

    public static readonly Unit Millilitre = new("ml", "millilitre", Dimension.Volume, 0.000001m);
    public static readonly Unit Litre = new("l", "litre", Dimension.Volume, 0.001m);
    public static readonly Unit CubicMetre = new("m³", "cubic metre", Dimension.Volume, 1);
    public static readonly Unit CubicFoot = new("cu ft", "cubic foot", Dimension.Volume, 0.028316846592m);
    public static readonly Unit UsGallon = new("US gal", "US gallon", Dimension.Volume, 0.003785411784m);
    public static readonly Unit ImperialGallon = new("imp gal", "imperial gallon", Dimension.Volume, 0.00454609m);
    public static readonly Unit ImperialPint = new("imp pt", "imperial pint", Dimension.Volume, 0.00056826125m);
    public static readonly Unit OilBarrel = new("bbl", "barrel of oil", Dimension.Volume, 0.158987294928m);

    public static readonly Unit Gram = new("g", "gram", Dimension.Mass, 0.001m);
    public static readonly Unit Kilogram = new("kg", "kilogram", Dimension.Mass, 1);
    public static readonly Unit Tonne = new("t", "tonne", Dimension.Mass, 1_000);
    public static readonly Unit Ounce = new("oz", "ounce", Dimension.Mass, 0.028349523125m);
    public static readonly Unit Pound = new("lb", "pound", Dimension.Mass, 0.45359237m);
    public static readonly Unit Stone = new("st", "stone", Dimension.Mass, 6.35029318m);
    public static readonly Unit ShortTon = new("short tn", "short ton", Dimension.Mass, 907.18474m);
    public static readonly Unit LongTon = new("long tn", "long ton", Dimension.Mass, 1_016.0469088m);

    public static readonly Unit MetrePerSecond = new("m/s", "metre per second", Dimension.Speed, 1);
    public static readonly Unit KilometrePerHour = new("km/h", "kilometre per hour", Dimension.Speed, 1_000, 3_600);
    public static readonly Unit MilePerHour = new("mph", "mile per hour", Dimension.Speed, 0.44704m);
    public static readonly Unit Knot = new("kn", "knot", Dimension.Speed, 1_852, 3_600);

    public static readonly Unit Kelvin = new("K", "kelvin", Dimension.Temperature, 1);
    public static readonly Unit Celsius = new("°C", "degree Celsius", Dimension.Temperature, 1, 1, 273.15m);
    public static readonly Unit Fahrenheit = new("°F", "degree Fahrenheit", Dimension.Temperature, 5, 9, 459.67m);

    public static readonly Unit Joule = new("J", "joule", Dimension.Energy, 1);
    public static readonly Unit Kilocalorie = new("kcal", "kilocalorie", Dimension.Energy, 4_184);
    public static readonly Unit BritishThermalUnit = new("Btu", "British thermal unit", Dimension.Energy, 1_055.05585262m);
    public static readonly Unit KilowattHour = new("kWh", "kilowatt-hour", Dimension.Energy, 3_600_000);
    public static readonly Unit MegawattHour = new("MWh", "megawatt-hour", Dimension.Energy, 3_600_000_000m);
    public static readonly Unit GigawattHour = new("GWh", "gigawatt-hour", Dimension.Energy, 3_600_000_000_000m);
    public static readonly Unit TerawattHour = new("TWh", "terawatt-hour", Dimension.Energy, 3_600_000_000_000_000m);
    public static readonly Unit TonneOfOilEquivalent = new("toe", "tonne of oil equivalent", Dimension.Energy, 41_868_000_000m);

    public static readonly Unit Bit = new("bit", "bit", Dimension.Data, 1);
    public static readonly Unit Byte = new("B", "byte", Dimension.Data, 8);
    public static readonly Unit Kilobyte = new("kB", "kilobyte", Dimension.Data, 8_000);
    public static readonly Unit Megabyte = new("MB", "megabyte", Dimension.Data, 8_000_000);
    public static readonly Unit Gigabyte = new("GB", "gigabyte", Dimension.Data, 8_000_000_000m);
    public static readonly Unit Terabyte = new("TB", "terabyte", Dimension.Data, 8_000_000_000_000m);
    public static readonly Unit Kibibyte = new("KiB", "kibibyte", Dimension.Data, 8_192);
    public static readonly Unit Mebibyte = new("MiB", "mebibyte", Dimension.Data, 8_388_608);
    public static readonly Unit Gibibyte = new("GiB", "gibibyte", Dimension.Data, 8_589_934_592m);

    public static readonly Unit Second = new("s", "second", Dimension.Time, 1);
    public static readonly Unit Minute = new("min", "minute", Dimension.Time, 60);
    public static readonly Unit Hour = new("h", "hour", Dimension.Time, 3_600);
    public static readonly Unit Day = new("d", "day", Dimension.Time, 86_400);
    public static readonly Unit Week = new("wk", "week", Dimension.Time, 604_800);

    public static readonly IReadOnlyList<Unit> All =
    [
        Millimetre, Centimetre, Metre, Kilometre, Inch, Foot, Yard, Mile, NauticalMile,
        SquareMetre, Hectare, SquareKilometre, SquareFoot, Acre, SquareMile,
        Millilitre, Litre, CubicMetre, CubicFoot, UsGallon, ImperialGallon, ImperialPint, OilBarrel,
        Gram, Kilogram, Tonne, Ounce, Pound, Stone, ShortTon, LongTon,
        MetrePerSecond, KilometrePerHour, MilePerHour, Knot,
        Kelvin, Celsius, Fahrenheit,
        Joule, Kilocalorie, BritishThermalUnit, KilowattHour, MegawattHour, GigawattHour, TerawattHour, TonneOfOilEquivalent,
        Bit, Byte, Kilobyte, Megabyte, Gigabyte, Terabyte, Kibibyte, Mebibyte, Gibibyte,
        Second, Minute, Hour, Day, Week,
    ];
}
