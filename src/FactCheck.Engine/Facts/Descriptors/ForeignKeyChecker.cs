using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Checks that every foreign key leads to the primary key of a table in the package.</summary>
internal static class ForeignKeyChecker
{
    public static void Check(TableSchema table, IReadOnlyList<TableSchema> tables, ErrorList errors)
    {
        foreach (var key in table.ForeignKeys)
        {
            Check(table, key, tables, errors);
        }
    }

    private static void Check(TableSchema table, ForeignKey key, IReadOnlyList<TableSchema> tables, ErrorList errors)
    {
        var column = table.Columns[key.Column].Descriptor;
        var target = tables.FirstOrDefault(other => other.Descriptor.Name == column.References)?.Descriptor;
        if (target is null)
        {
            errors.Add(
                ReferenceErrors.UnknownTable,
                key.Resource.At,
                $"Column '{column.Name}' refers to table '{column.References}', which is not in the package.{NearestName.Hint(column.References!, tables.Select(other => other.Descriptor.Name))}");
        }
        else if (target.IndexOf(key.Field.Value) < 0)
        {
            errors.Add(
                ReferenceErrors.UnknownColumn,
                key.Field.At,
                $"Column '{column.Name}' refers to column '{key.Field.Value}', which table '{target.Name}' does not have.{NearestName.Hint(key.Field.Value, target.Columns.Select(other => other.Name))}");
        }
        else if (target.PrimaryKey is not [var only] || only != key.Field.Value)
        {
            errors.Add(
                ReferenceErrors.UnfittingColumn,
                key.Field.At,
                $"Column '{column.Name}' refers to '{target.Name}.{key.Field.Value}', which is not the whole primary key of that table: {string.Join(", ", target.PrimaryKey)}.");
        }
    }
}
