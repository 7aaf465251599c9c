using System.Collections;
using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>The rows of a stored table as facts. Going through all of them reads the table; finding some asks it.</summary>
/// <param name="header">What a row is called, and where it comes from.</param>
/// <param name="keep">The row as it was on the day that is asked for; null for one that was not there.</param>
public sealed class StoredRows(IStoredTable table, Func<StoredRow, FactHeader> header, Func<FactHeader, FactHeader?> keep) : IReadOnlyList<FactHeader>
{
    /// <summary>As many as are stored: those that were not there on a day are among them.</summary>
    public int Count => table.Count;

    /// <remarks>Reads the table up to there; whoever goes through rows enumerates them.</remarks>
    public FactHeader this[int index] => this.ElementAt(index);

    public void Prepare(IReadOnlyList<string> columns) => table.Prepare(columns);

    public FactHeader? FindByKey(string key) => table.FindByKey(key) is { } row ? keep(header(row)) : null;

    public IEnumerable<FactHeader> Find(IReadOnlyList<string> columns, IReadOnlyList<string> values) => Kept(table.Find(columns, values));

    /// <inheritdoc cref="IStoredTable.AllBy"/>
    internal IEnumerable<FactHeader> AllBy(params IReadOnlyList<string> columns) => Kept(table.AllBy(columns));

    /// <summary>Rows that are made in the same way of another table.</summary>
    internal StoredRows Of(IStoredTable other) => new(other, header, keep);

    /// <summary>The same rows, of which some are kept.</summary>
    internal StoredRows Where(Func<FactHeader, FactHeader?> also) => new(table, header, row => keep(row) is { } kept ? also(kept) : null);

    public IEnumerator<FactHeader> GetEnumerator() => Kept(table.All()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<FactHeader> Kept(IEnumerable<StoredRow> rows)
    {
        foreach (var row in rows)
        {
            if (keep(header(row)) is { } kept)
            {
                yield return kept;
            }
        }
    }
}
