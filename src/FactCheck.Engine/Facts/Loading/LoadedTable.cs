using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>A table on its way through the checks: its cells in the order of the schema, and where they came from.</summary>
internal sealed class LoadedTable(TableSchema schema, int[] places, ICellPlaces locator, ErrorList errors)
{
    public TableSchema Schema => schema;

    /// <summary>For each column of the schema, its place in the file; -1 where the file lacks it.</summary>
    public int[] Places => places;

    public ErrorList Errors => errors;

    public List<LoadedRow> Rows { get; } = [];

    /// <summary>Row by primary key; complete once the keys are checked.</summary>
    public Dictionary<string, LoadedRow> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether all rows and their keys could be read, so that an unknown key is a fault of the reference to it.</summary>
    public bool HasKeys { get; set; } = true;

    /// <summary>Makes room for the rows of another file: its keys count here, and a row gives way to the one with its key.</summary>
    public void MakeRoomFor(LoadedTable addition)
    {
        Rows.RemoveAll(row => row.Key.Length > 0 && addition.Keys.ContainsKey(row.Key));
        HasKeys &= addition.HasKeys;
        foreach (var (key, row) in addition.Keys)
        {
            Keys[key] = row;
        }
    }

    /// <summary>Reports an error in a cell.</summary>
    public void Report(ReferenceErrorKind kind, LoadedRow row, int column, string message)
        => errors.Add(kind, Place(row, column), message);

    /// <summary>Line and column of a cell; nothing in particular once no more errors are shown.</summary>
    public (int Line, int Column) Place(LoadedRow row, int column)
        => errors.IsFull ? default : locator.Find(row.Offset, places[column]);
}

/// <param name="Offset">Where the row begins in its file; its number where rows have no text around them.</param>
/// <param name="Cells">One a column of the schema; empty where the file lacks the column.</param>
/// <param name="IsRagged">Whether its cells may be in the wrong columns, so that only its key is looked at.</param>
internal sealed record LoadedRow(int Offset, string[] Cells, bool IsRagged)
{
    /// <summary>The primary key's parts joined with '/'; empty where a part is.</summary>
    public string Key { get; set; } = "";
}
