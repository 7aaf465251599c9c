using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Gives every row its primary key, and reports keys that are empty or there twice.</summary>
internal static class KeyChecker
{
    public static void Check(LoadedTable table)
    {
        var parts = Parts(table);
        if (parts.Length == 0)
        {
            table.HasKeys = false;
            return;
        }

        foreach (var row in table.Rows)
        {
            if (EmptyPart(row, parts) is { } empty)
            {
                if (!row.IsRagged)
                {
                    table.Report(ReferenceErrors.EmptyKey, row, empty, $"Column '{table.Schema.Descriptor.Columns[empty].Name}' is part of the primary key and empty here.");
                }

                continue;
            }

            row.Key = Key(row, parts);
            if (!table.Keys.TryAdd(row.Key, row))
            {
                table.Report(ReferenceErrors.RepeatedKey, row, parts[0], $"The key '{ShownText.Of(row.Key)}' is in line {table.Place(table.Keys[row.Key], parts[0]).Line} already.");
            }
        }
    }

    /// <summary>The columns of the key; none where the schema or the file lacks one of them.</summary>
    private static int[] Parts(LoadedTable table)
    {
        var schema = table.Schema.Descriptor;
        var parts = new int[schema.PrimaryKey.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = schema.IndexOf(schema.PrimaryKey[i]);
            if (parts[i] < 0 || table.Places[parts[i]] < 0)
            {
                return [];
            }
        }

        return parts;
    }

    private static int? EmptyPart(LoadedRow row, int[] parts)
    {
        foreach (var part in parts)
        {
            if (row.Cells[part].Length == 0)
            {
                return part;
            }
        }

        return null;
    }

    private static string Key(LoadedRow row, int[] parts)
        => parts is [var only] ? row.Cells[only] : string.Join('/', parts.Select(part => row.Cells[part]));
}
