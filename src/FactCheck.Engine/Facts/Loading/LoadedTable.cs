using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>A table on its way through the checks: its cells in the order of the schema, and where they came from.</summary>
/// <param name="Text">The file.</param>
/// <param name="Places">For each column of the schema, its place in the file; -1 where the file lacks it.</param>
internal sealed record LoadedTable(TableSchema Schema, string Text, int[] Places, ErrorList Errors)
{
    private readonly CellLocator _locator = new(Text);

    public List<LoadedRow> Rows { get; } = [];

    /// <summary>Row by primary key; complete once the keys are checked.</summary>
    public Dictionary<string, LoadedRow> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every column of the primary key is in the file, so that an unknown key is a fault of the reference.</summary>
    public bool HasKeys { get; set; } = true;

    /// <summary>Reports an error in a cell.</summary>
    public void Report(ReferenceErrorKind kind, LoadedRow row, int column, string message)
        => Errors.Add(kind, Place(row, column), message);

    /// <summary>Line and column of a cell; only worth asking for an error that is shown.</summary>
    public (int Line, int Column) Place(LoadedRow row, int column)
        => Errors.IsFull ? default : _locator.Find(row.Record, Places[column]);

    public bool IsQuoted(LoadedRow row, int column) => _locator.IsQuoted(row.Record, Places[column]);
}

/// <param name="Record">Its place in the file from 0, the header included.</param>
/// <param name="Cells">One a column of the schema; empty where the file lacks the column.</param>
/// <param name="IsRagged">Whether its cells may be in the wrong columns, so that only its key is looked at.</param>
internal sealed record LoadedRow(int Record, string[] Cells, bool IsRagged)
{
    /// <summary>The primary key's parts joined with '/'; empty where a part is.</summary>
    public string Key { get; set; } = "";
}
