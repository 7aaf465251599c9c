namespace FactCheck.Engine.Facts.Comparing;

/// <summary>What became of a thing from one snapshot to another.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>What differs between two snapshots in one table.</summary>
/// <param name="Kind">Of the table as a whole.</param>
/// <param name="Declarations">What the descriptor says of it in one of the two alone: columns, keys, names, period, coverage.</param>
/// <param name="Rows">By key, in ordinal order.</param>
public sealed record TableDiff(
    string Table, ChangeKind Kind, IReadOnlyList<DeclarationChange> Declarations, IReadOnlyList<RowChange> Rows);

/// <param name="Text">As a person would say it: "column height: number in m".</param>
public sealed record DeclarationChange(ChangeKind Kind, string Text);

/// <param name="Cells">Those that differ, in the order of the columns; none for a row that is in one of the two alone.</param>
public sealed record RowChange(string Key, string DisplayName, ChangeKind Kind, IReadOnlyList<CellChange> Cells);

/// <summary>A cell that differs; empty where one of the two has nothing there.</summary>
public sealed record CellChange(string Column, string Before, string After);
