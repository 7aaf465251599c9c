using System.Data;
using System.Data.Common;
using FactCheck.Engine.Facts;
using FactCheck.Import.Cells;

namespace FactCheck.Import.Databases;

/// <summary>A table or view of a database, read in the order of its key.</summary>
/// <param name="table">With its schema where it has one, as in public.rates.</param>
internal sealed class DatabaseTable(DatabaseSession session, string table) : ITableSource
{
    private readonly string _quoted = string.Join('.', table.Split('.').Select(DatabaseSession.Quote));
    private string[]? _columns;

    public string Name => $"{session.Name}, table {table}";

    public IReadOnlyList<string> Columns => _columns ??= session.Try(Name, ReadColumns);

    public IEnumerable<string[]> Read(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key)
    {
        using var command = session.Command(Select(wanted, key));
        using var reader = session.Try(Name, () => command.ExecuteReader(CommandBehavior.SequentialAccess));
        while (session.Try(Name, reader.Read))
        {
            var cells = new string[wanted.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Cell(reader, i, wanted[i]);
            }

            yield return cells;
        }
    }

    /// <summary>The session is shared by the tables of its database.</summary>
    public void Dispose()
    {
    }

    private string[] ReadColumns()
    {
        using var command = session.Command($"SELECT * FROM {_quoted} LIMIT 0");
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private string Select(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key)
    {
        var columns = wanted.Count == 0 ? "1" : string.Join(", ", wanted.Select(column => DatabaseSession.Quote(column.Name)));
        var order = key.Where(part => Columns.Contains(part)).Select(part => session.Ordered(DatabaseSession.Quote(part))).ToArray();
        return $"SELECT {columns} FROM {_quoted}{(order.Length == 0 ? "" : " ORDER BY " + string.Join(", ", order))}";
    }

    private string Cell(DbDataReader reader, int place, ColumnDescriptor column)
        => CellText.Of(session.Try($"{Name}, column '{column.Name}'", () => reader.GetValue(place)), column, Name);
}
