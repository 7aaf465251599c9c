using FactCheck.Engine.Facts.Errors;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads one resource of the descriptor.</summary>
internal static class TableReader
{
    private static readonly string[] ResourceKeys =
    [
        "name", "path", "schema", "entity", "names", "shortNames", "period", "known", "coverage", "reviewBy",
        "title", "description", "type", "profile", "format", "dialect", "mediatype", "encoding", "licenses", "sources",
    ];

    private static readonly string[] AdditionKeys = ["name", "path", "title", "description", "format", "encoding", "licenses", "sources"];

    private static readonly string[] SchemaKeys = ["fields", "primaryKey", "foreignKeys", "title", "description"];

    private static readonly string[] TextTypes = [ColumnTypes.String, ColumnTypes.List];

    /// <summary>The table; null where too little of it can be read to look at its file.</summary>
    public static TableSchema? Read(YamlMap map, ErrorList errors)
    {
        var resource = new MapReader(map, "a table", ResourceKeys, errors);
        var name = resource.RequiredText("name");
        var format = FormatReader.Format(resource);
        var path = FormatReader.Path(resource, format);
        var schema = resource.RequiredMap("schema");
        var entity = resource.Text("entity");
        CheckTexts(resource, name, entity, errors);
        if (name is null || path is null || schema is null)
        {
            return null;
        }

        var keys = new MapReader(schema, "a schema", SchemaKeys, errors);
        keys.Required("fields");
        if (keys.Required("primaryKey") is YamlList { Items.Count: 0 } none)
        {
            keys.Unexpected<YamlText>(none, "primaryKey", "at least one column");
        }

        var primaryKey = keys.Texts("primaryKey");
        var fields = ColumnReader.ReadAll(keys, primaryKey, errors);
        var columns = new ColumnNames(name.Value, fields, errors);
        foreach (var part in primaryKey)
        {
            columns.Find(part, "The primary key");
        }

        var foreignKeys = ForeignKeyReader.Read(keys, columns, errors);
        var names = Names(resource, "names", columns, errors);
        var shortNames = Names(resource, "shortNames", columns, errors);
        var period = PeriodReader.Read(resource, columns, errors);
        var (coverage, scopes) = CoverageReader.Read(resource, columns, errors);
        CheckReservedColumns(columns, errors);
        var linked = ForeignKeyReader.Link(name.Value, fields, foreignKeys);
        var descriptor = new TableDescriptor(
            name.Value,
            path.Value,
            entity?.Value,
            [.. linked.Select(column => column.Descriptor)],
            [.. primaryKey.Select(part => part.Value)],
            names,
            shortNames,
            period,
            coverage)
        {
            ReviewBy = ReviewDay(resource),
            Known = PeriodReader.ReadKnown(resource, columns, errors),
            Format = format,
            Dialect = FormatReader.Dialect(resource, format),
        };
        return new(descriptor, linked, foreignKeys, scopes, map.At, path.At);
    }

    /// <summary>More rows for a table of the package underneath, whose schema they have; none where too little can be read.</summary>
    public static IEnumerable<TableAddition> ReadAddition(YamlMap map, ErrorList errors)
    {
        var resource = new MapReader(map, "rows for a table of the standard package", AdditionKeys, errors);
        return resource.RequiredText("name") is { } name && FormatReader.Path(resource, TableFormats.Csv) is { } path ? [new(name, path)] : [];
    }

    private static DateOnly? ReviewDay(MapReader resource)
    {
        if (resource.Text("reviewBy") is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text.Value, out var date) && date.IsDay)
        {
            return date.First;
        }

        resource.Unexpected<YamlText>(text, "reviewBy", "a day such as 2027-01-16");
        return null;
    }

    private static List<string> Names(MapReader resource, string key, ColumnNames columns, ErrorList errors)
    {
        var names = new List<string>();
        foreach (var column in resource.Texts(key))
        {
            if (columns.Find(column, $"Key '{key}'") is { } index)
            {
                columns.CheckType(index, column, TextTypes, $"as one of '{key}'");
                names.Add(column.Value);
            }
        }

        return names;
    }

    private static void CheckTexts(MapReader resource, YamlText? name, YamlText? entity, ErrorList errors)
    {
        if (name is not null)
        {
            NameFormat.Check(name, "a table", errors);
        }

        if (entity is not null)
        {
            NameFormat.Check(entity, "an entity", errors);
        }

        if (resource.Text("encoding") is { } encoding && !encoding.Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            resource.Unexpected<YamlText>(encoding, "encoding", "utf-8");
        }
    }

    /// <summary>The columns that say where a row comes from have one type everywhere.</summary>
    private static void CheckReservedColumns(ColumnNames columns, ErrorList errors)
    {
        CheckReserved(RowSource.SourceColumn, ColumnTypes.String);
        CheckReserved(RowSource.ConfirmedColumn, ColumnTypes.Date);
        CheckReserved(RowSource.ReviewByColumn, ColumnTypes.Date);

        void CheckReserved(string name, string type)
        {
            if (columns.IndexOf(name) is >= 0 and var index)
            {
                columns.CheckType(index, columns.PlaceOf(index), [type], "as the column of that name in every table");
            }
        }
    }
}
