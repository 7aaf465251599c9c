using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads the foreign keys of a schema: each is one column, whose value or list items are keys of another table.</summary>
internal static class ForeignKeyReader
{
    private static readonly string[] ForeignKeyKeys = ["fields", "reference", "name", "description"];
    private static readonly string[] ReferenceKeys = ["resource", "fields"];

    public static IReadOnlyList<ForeignKey> Read(MapReader schema, ColumnNames columns, ErrorList errors)
    {
        var keys = new List<ForeignKey>();
        foreach (var map in schema.Maps("foreignKeys"))
        {
            var key = new MapReader(map, "a foreign key", ForeignKeyKeys, errors);
            var column = One(key, "fields") is { } name ? columns.Find(name, "A foreign key") : null;
            if (key.RequiredMap("reference") is not { } target)
            {
                continue;
            }

            var reference = new MapReader(target, "a reference", ReferenceKeys, errors);
            // Empty or left out, the resource is the table itself.
            var resource = reference.Node("resource") switch
            {
                null => new YamlText(target.At, ""),
                YamlText text => text,
                var other => reference.Unexpected<YamlText>(other, "resource", "the name of a table"),
            };
            if (column is { } index && resource is not null && One(reference, "fields") is { } field)
            {
                keys.Add(new(index, resource, field));
            }
        }

        return keys;
    }

    /// <summary>The columns, those with foreign keys bound to the tables these lead to.</summary>
    public static IReadOnlyList<ColumnSchema> Link(string table, IReadOnlyList<ColumnReader.ReadColumn> columns, IReadOnlyList<ForeignKey> keys)
    {
        var linked = columns.Select(column => column.Schema).ToArray();
        foreach (var key in keys)
        {
            var target = key.Resource.Value.Length == 0 ? table : key.Resource.Value;
            var column = linked[key.Column];
            linked[key.Column] = column with { Descriptor = column.Descriptor with { References = target } };
        }

        return linked;
    }

    private static YamlText? One(MapReader map, string key)
    {
        if (map.Required(key) is not { } node)
        {
            return null;
        }

        return map.Texts(key) switch
        {
            [var one] => one,
            [] when node is YamlList { Items.Count: > 0 } or not YamlList => null,
            _ => map.Unexpected<YamlText>(node, key, "one column; keys of several columns are not followed"),
        };
    }
}
