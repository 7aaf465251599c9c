namespace FactCheck.Engine.Facts;

/// <summary>The types a column may have: those of Table Schema that tables here use, and <c>partialdate</c>.</summary>
public static class ColumnTypes
{
    public const string String = "string";
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Boolean = "boolean";
    public const string Date = "date";
    public const string Year = "year";
    public const string YearMonth = "yearmonth";
    public const string PartialDate = "partialdate";
    public const string List = "list";

    public static readonly IReadOnlyList<string> All = [String, Integer, Number, Boolean, Date, Year, YearMonth, PartialDate, List];

    public static bool IsDate(string type) => type is Date or Year or YearMonth or PartialDate;

    public static bool IsNumber(string type) => type is Integer or Number;

    /// <summary>The type with its article: "a date", "an integer".</summary>
    internal static string Phrase(string type) => type switch
    {
        Integer => "an integer",
        YearMonth => "a year and month",
        PartialDate => "a full or partial date",
        _ => "a " + type,
    };
}
