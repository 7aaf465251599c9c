namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads where a table is, in which format, and what the format asks for.</summary>
internal static class FormatReader
{
    private const string DialectKey = "dialect";

    public static string Format(MapReader resource)
    {
        if (resource.Text("format") is not { } format)
        {
            return TableFormats.Csv;
        }

        if (TableFormats.All.Contains(format.Value))
        {
            return format.Value;
        }

        resource.Unexpected<YamlText>(format, "format", "one of " + string.Join(", ", TableFormats.All));
        return TableFormats.Csv;
    }

    /// <summary>A file inside the package, or an address where the format has one.</summary>
    public static YamlText? Path(MapReader resource, string format)
    {
        if (resource.RequiredText("path") is not { } path)
        {
            return null;
        }

        if (!TableFormats.HasAddress(format) || !TableAddress.Is(path.Value))
        {
            return LeavesPackage(path.Value)
                ? resource.Unexpected<YamlText>(path, "path", "a path inside the package, with forward slashes")
                : path;
        }

        return TableAddress.HoldsPassword(path.Value)
            // Not by its text: the message would carry the secret into logs.
            ? resource.Unexpected<YamlText>(new YamlText(path.At, "an address with a password"), "path", TableAddress.WithoutPassword)
            : path;
    }

    public static IReadOnlyDictionary<string, string> Dialect(MapReader resource, string format)
    {
        var dialect = new Dictionary<string, string>(StringComparer.Ordinal);
        if (resource.Map(DialectKey) is not { } map)
        {
            return dialect;
        }

        var keys = resource.Inner(map, $"the dialect of '{format}'", KeysOf(format));
        foreach (var (key, _) in map.Entries)
        {
            if (keys.Text(key.Value) is { } value)
            {
                dialect[key.Value] = value.Value;
            }
        }

        return dialect;
    }

    private static string[] KeysOf(string format) => format switch
    {
        TableFormats.Sqlite => ["table", TableFormats.StoredKey],
        TableFormats.PostgreSql => ["table"],
        TableFormats.Wikidata => ["query"],
        _ => [],
    };

    private static bool LeavesPackage(string path)
        => path.StartsWith('/') || path.Contains('\\') || path.Contains(':') || path.Split('/').Contains("..");
}
