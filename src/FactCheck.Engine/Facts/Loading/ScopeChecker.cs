using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Checks that the values in coverage scopes can occur: a scope of a value that cannot would never cover anything.</summary>
internal static class ScopeChecker
{
    /// <param name="tables">Every table that could be read, by name.</param>
    /// <param name="errors">Those of the descriptor.</param>
    public static void Check(LoadedTable table, IReadOnlyDictionary<string, LoadedTable> tables, ErrorList errors)
    {
        foreach (var (index, value) in table.Schema.Scopes)
        {
            var (column, constraints, isUnsure) = table.Schema.Columns[index];
            if (isUnsure || column.Type == ColumnTypes.List)
            {
                continue;
            }

            if (!CellFormat.IsValid(column.Type, value.Value))
            {
                errors.Add(ReferenceErrors.BadCoverage, value.At, $"The scope has '{value.Value}' for '{column.Name}', which is not {ColumnTypes.Phrase(column.Type)}.");
            }
            else if (constraints.Allowed is { } allowed && !allowed.Contains(value.Value))
            {
                errors.Add(ReferenceErrors.BadCoverage, value.At, $"The scope has '{value.Value}' for '{column.Name}'; expected {string.Join(", ", allowed)}.{NearestName.Hint(value.Value, allowed)}");
            }
            else if (column.References is not null
                && tables.TryGetValue(column.References, out var target)
                && target.HasKeys
                && !target.Keys.ContainsKey(value.Value))
            {
                errors.Add(ReferenceErrors.BadCoverage, value.At, $"The scope has '{value.Value}' for '{column.Name}', and table '{column.References}' has no row with that key.{NearestName.Hint(value.Value, target.Keys.Keys)}");
            }
        }
    }
}
