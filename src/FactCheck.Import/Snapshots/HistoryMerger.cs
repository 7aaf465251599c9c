using FactCheck.Engine.Facts;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Import.Snapshots;

/// <summary>Puts what a table says now on top of what an earlier snapshot had, so that it can be asked what was known on any day between.</summary>
/// <remarks>
/// A row that says the same stays on record from its first day on. One that says something else, or is gone, is closed on the day
/// before; what takes its place is known from the day of the import on. Rows that were closed before stay as they are.
/// </remarks>
internal sealed class HistoryMerger
{
    /// <summary>Columns that differ from one import to the next though the fact is the same.</summary>
    private static readonly string[] Origin = ["source_url", "retrieved", "licence", "last_updated", "confirmed", "review_by"];

    private readonly ReferenceTable _now;
    private readonly KnownDescriptor _known;
    private readonly string _today;
    private readonly string _yesterday;

    private HistoryMerger(ReferenceTable now, KnownDescriptor known, DateOnly day)
    {
        _now = now;
        _known = known;
        _today = ValueText.Of(day);
        _yesterday = ValueText.Of(day.AddDays(-1));
    }

    /// <summary>The rows to write, in any order, each with the cells of the table as it is declared now.</summary>
    /// <param name="before">The table in the earlier snapshot; null where that had none.</param>
    /// <param name="day">Of the import.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Merge(ReferenceTable? before, ReferenceTable now, DateOnly day)
        => before is null || now.Descriptor.Known is not { To: not null } known || !Same(before.Descriptor, now.Descriptor)
            ? [.. now.Rows.Select(row => row.Cells)]
            : new HistoryMerger(now, known, day).Merge(before);

    /// <summary>Tables of other columns have no common history.</summary>
    private static bool Same(TableDescriptor before, TableDescriptor now)
        => before.Columns.Select(column => column.Name).SequenceEqual(now.Columns.Select(column => column.Name));

    private List<IReadOnlyList<string>> Merge(ReferenceTable before)
    {
        var open = before.Rows.Where(IsOpen).ToDictionary(Key, StringComparer.Ordinal);
        List<IReadOnlyList<string>> merged = [.. before.Rows.Where(row => !IsOpen(row)).Select(row => row.Cells)];
        foreach (var row in _now.Rows)
        {
            if (!IsOpen(row))
            {
                // It brings its own history.
                merged.Add(row.Cells);
            }
            else if (!open.Remove(Key(row), out var old))
            {
                merged.Add(With(row, _known.From, _today));
            }
            else if (Says(old) == Says(row))
            {
                merged.Add(With(row, _known.From, old.Cells[_now.Column(_known.From)]));
            }
            else
            {
                merged.Add(With(old, _known.To!, _yesterday));
                merged.Add(With(row, _known.From, _today));
            }
        }

        merged.AddRange(open.Values.Select(gone => With(gone, _known.To!, _yesterday)));
        return merged;
    }

    private bool IsOpen(FactHeader row) => row.Cells[_now.Column(_known.To!)].Length == 0;

    /// <summary>The key without the day from which the row was known.</summary>
    private string Key(FactHeader row) => Join(row, _now.Descriptor.PrimaryKey.Where(part => part != _known.From));

    private string Says(FactHeader row)
        => Join(row, _now.Descriptor.Columns.Select(column => column.Name).Where(name => name != _known.From && name != _known.To && !Origin.Contains(name)));

    private string Join(FactHeader row, IEnumerable<string> columns) => string.Join('\u001f', columns.Select(column => row.Cells[_now.Column(column)]));

    private string[] With(FactHeader row, string column, string value)
    {
        string[] cells = [.. row.Cells];
        cells[_now.Column(column)] = value;
        return cells;
    }
}
