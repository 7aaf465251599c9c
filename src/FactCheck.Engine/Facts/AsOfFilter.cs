using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>What of a table was known on a day: its rows, the ends of their periods, and until when it was complete.</summary>
/// <remarks>
/// Facts have two times: when they hold (<c>period</c>) and when they were on record (<c>known</c>). Where a table does not say the
/// second, a row is taken to be known from the first day of its period on, and the end of the period from that day on: as it was
/// to whoever wrote on the day. A date that is known to the month or the year stays where any of its days does.
/// </remarks>
internal static class AsOfFilter
{
    /// <summary>The table as it stood on a day.</summary>
    public static ReferenceTable Apply(ReferenceTable table, DateOnly day)
    {
        var descriptor = table.Descriptor with { Coverage = Clip(table.Descriptor.Coverage, day) };
        return table.Descriptor switch
        {
            { Known: { } known } => Keep(table, descriptor, WasKnown(table.Column(known.From), known.To is { } to ? table.Column(to) : -1, day)),
            { Period: { } period } => Keep(table, descriptor, Had(table.Column(period.From), table.Column(period.To), day)),
            _ => descriptor.Coverage.Count == 0 ? table : new(descriptor, table.Rows) { DeclaredAt = table.DeclaredAt },
        };
    }

    /// <summary>The table as it stands: without the rows that others have taken the place of.</summary>
    public static ReferenceTable Current(ReferenceTable table)
        => table.Descriptor.Known?.To is { } to && table.Column(to) is var column
            ? Keep(table, table.Descriptor, row => row.Cells[column].Length == 0 ? row : null)
            : table;

    /// <param name="to">-1 where rows are never taken back.</param>
    private static Func<FactHeader, FactHeader?> WasKnown(int from, int to, DateOnly day)
        => row => (RowReader.Date(row, from) is not { } first || first.First <= day)
            && (to < 0 || RowReader.Date(row, to) is not { } last || last.Last >= day) ? row : null;

    /// <summary>Leaves out a row that begins later, and an end that was not known yet.</summary>
    private static Func<FactHeader, FactHeader?> Had(int from, int to, DateOnly day)
        => row => RowReader.Date(row, from) is { } first && first.First > day ? null
            : RowReader.Date(row, to) is not { } last || last.First <= day ? row
            : row with { Cells = Without(row.Cells, to) };

    private static string[] Without(IReadOnlyList<string> cells, int column)
    {
        string[] copy = [.. cells];
        copy[column] = "";
        return copy;
    }

    private static List<CoverageDescriptor> Clip(IReadOnlyList<CoverageDescriptor> coverage, DateOnly day)
    {
        var clipped = new List<CoverageDescriptor>(coverage.Count);
        foreach (var declared in coverage)
        {
            if (declared.From is not { } from || from <= day)
            {
                clipped.Add(declared.To is { } to && to <= day ? declared : declared with { To = day });
            }
        }

        return clipped;
    }

    /// <param name="keep">The row as it was; null for one that was not there.</param>
    private static ReferenceTable Keep(ReferenceTable table, TableDescriptor descriptor, Func<FactHeader, FactHeader?> keep)
    {
        if (table.Rows is StoredRows stored)
        {
            return new(descriptor, stored.Where(keep)) { DeclaredAt = table.DeclaredAt };
        }

        return new(descriptor, new DeferredRows(() => Kept(table.Rows, keep))) { DeclaredAt = table.DeclaredAt };
    }

    private static List<FactHeader> Kept(IReadOnlyList<FactHeader> all, Func<FactHeader, FactHeader?> keep)
    {
        var rows = new List<FactHeader>(all.Count);
        foreach (var row in all)
        {
            if (keep(row) is { } kept)
            {
                rows.Add(kept.Ordinal == rows.Count ? kept : kept with { Ordinal = rows.Count });
            }
        }

        return rows;
    }
}
