namespace FactCheck.Engine.Facts;

/// <summary>The formats that a descriptor may give a table.</summary>
public static class TableFormats
{
    public const string Csv = "csv";
    public const string Parquet = "parquet";
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    /// <summary>The JSON of a Wikibase query service.</summary>
    public const string Wikidata = "wikidata";

    /// <summary>The JSON of the World Bank's Indicators API.</summary>
    public const string WorldBank = "worldbank";

    /// <summary>The SDMX-CSV of the ECB's data API.</summary>
    public const string Ecb = "ecb";

    /// <summary>What the dialect of a table in a snapshot's store says: it was checked, and stays there.</summary>
    public const string StoredKey = "stored";

    public static readonly IReadOnlyList<string> All = [Csv, Parquet, Sqlite, PostgreSql, Wikidata, WorldBank, Ecb];

    /// <summary>Whether its path may be an address.</summary>
    public static bool HasAddress(string format) => format is PostgreSql || IsAnswer(format);

    /// <summary>Whether it is what a server answered, which may differ the next time: it is imported, and never checked against as it comes.</summary>
    public static bool IsAnswer(string format) => format is Wikidata or WorldBank or Ecb;
}
