using FactCheck.Model.Values;

namespace FactCheck.Model;

/// <summary>Where a fact comes from, and when somebody last looked.</summary>
/// <param name="Title">Name of the publication or page.</param>
/// <param name="Url">Its address.</param>
/// <param name="Confirmed">The day on which the fact was last compared with what is known, if that is on record.</param>
public sealed record Source(string Title, string Url, DateOnly? Confirmed)
{
    /// <summary>The last day on which the fact may be relied on without being compared again; null where nobody set one.</summary>
    public DateOnly? ReviewBy { get; init; }
}

/// <summary>What every row has, whatever its table.</summary>
/// <param name="Table">The table's name, as in the data package.</param>
/// <param name="Key">The row's primary key as text; the parts of a composite key are joined with '/'.</param>
/// <param name="Ordinal">Zero-based place of the row in its table, which orders sets and breaks ties.</param>
/// <param name="DisplayName">What to call the row in a sentence: its first name column, else its key.</param>
/// <param name="Columns">The table's column names.</param>
/// <param name="Cells">The row's cells as text, one a column; empty where there is nothing.</param>
public sealed record FactHeader(
    string Table,
    string Key,
    int Ordinal,
    string DisplayName,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Cells,
    Source? Source);

/// <summary>A row of a reference table. Rules see typed subclasses; reports see this.</summary>
public abstract class Fact
{
    private readonly FactHeader _header;

    protected Fact(FactHeader header) => _header = header;

    public string Table => _header.Table;

    public string Key => _header.Key;

    public int Ordinal => _header.Ordinal;

    public string DisplayName => _header.DisplayName;

    public Source? Source => _header.Source;

    /// <summary>The day the row was last confirmed, where that is on record.</summary>
    public PartialDate? Confirmed => _header.Source?.Confirmed is { } day ? PartialDate.OfDay(day) : null;

    /// <summary>The row's cells by column, without the empty ones.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields
    {
        get
        {
            for (var i = 0; i < _header.Columns.Count; i++)
            {
                if (_header.Cells[i].Length > 0)
                {
                    yield return new(_header.Columns[i], _header.Cells[i]);
                }
            }
        }
    }

    public override string ToString() => DisplayName;
}
