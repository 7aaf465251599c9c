namespace FactCheck.Engine.Claims.Given;

/// <summary>What a field takes, in words for a message and for the schema.</summary>
public static class FieldWords
{
    public static string Expected(ClaimField field) => field.Kind switch
    {
        FieldKind.Number => "a number as a story says it, such as 160 or \"over 160\"",
        FieldKind.Percent => "a percentage, such as 3.2 or \"about 3%\"",
        FieldKind.Money => "an amount with its currency, such as \"$11.6 billion\"",
        FieldKind.Duration => "a length of time, such as \"three days\"",
        FieldKind.Quantity => $"a measured amount ({field.Of}) with its unit, such as \"{Example(field.Of)}\"",
        FieldKind.Date => "a date, such as \"2026-01-16\", \"2026-01\", 2026 or \"last Friday\"",
        FieldKind.Weekday => "a day of the week, such as \"Friday\"",
        FieldKind.Entity => $"the key or a name of one row of the table {field.Of}",
        FieldKind.Entities => $"keys or names of rows of the table {field.Of}, such as [\"A\", \"B\"]",
        FieldKind.Truth => "true or false",
        _ => "a text",
    };

    private static string Example(string? dimension) => dimension switch
    {
        "length" => "160 km",
        "area" => "5 hectares",
        "volume" => "3 litres",
        "mass" => "40 tonnes",
        "speed" => "160 km/h",
        "temperature" => "-13 °C",
        "energy" => "5 kWh",
        "power" => "40 MW",
        "data" => "3 GB",
        _ => "5 " + dimension,
    };
}
