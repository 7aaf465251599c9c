using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Checks what the tables of a package, and of the one underneath, say of one another.</summary>
internal static class PackageChecker
{
    /// <param name="errorsOf">Those of the descriptor that declares a table.</param>
    public static void Check(IReadOnlyList<TableSchema> tables, Func<TableSchema, ErrorList> errorsOf)
    {
        CheckNames(tables, errorsOf);
        foreach (var table in tables)
        {
            ForeignKeyChecker.Check(table, tables, errorsOf(table));
        }
    }

    private static void CheckNames(IReadOnlyList<TableSchema> tables, Func<TableSchema, ErrorList> errorsOf)
    {
        // Rules write table and entity names in the same places, so all of them share one space.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (!seen.Add(table.Descriptor.Name))
            {
                errorsOf(table).Add(ReferenceErrors.RepeatedName, table.At, $"There are two tables or entities with the name '{table.Descriptor.Name}'.");
            }

            if (table.Descriptor.Entity is { } entity && !seen.Add(entity))
            {
                errorsOf(table).Add(ReferenceErrors.RepeatedName, table.At, $"There are two tables or entities with the name '{entity}'.");
            }
        }
    }
}
