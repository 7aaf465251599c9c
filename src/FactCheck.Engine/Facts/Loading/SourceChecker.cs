using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Checks that the sources which rows name are listed in the package.</summary>
internal static class SourceChecker
{
    public static void Check(LoadedTable table, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        var column = table.Schema.Descriptor.IndexOf(RowSource.SourceColumn);
        if (column < 0)
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            var cell = row.Cells[column];
            if (!row.IsRagged && cell.Length > 0 && !sources.ContainsKey(cell))
            {
                table.Report(ReferenceErrors.UnknownSource, row, column, $"The package lists no source '{ShownText.Of(cell)}'.{NearestName.Hint(cell, sources.Keys)}");
            }
        }
    }
}
