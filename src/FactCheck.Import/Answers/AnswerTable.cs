using FactCheck.Engine.Facts;

namespace FactCheck.Import.Answers;

/// <summary>The rows of an answer, each a map of column to text, sorted by key: servers give them in any order.</summary>
/// <param name="columns">Those that the format can have, whether or not a row has a value.</param>
internal sealed class AnswerTable(string name, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Provenance provenance) : ITableSource
{
    private readonly Dictionary<string, string> _provenance = new(provenance.Cells, StringComparer.Ordinal);

    public string Name => name;

    public IReadOnlyList<string> Columns { get; } = [.. columns.Union(provenance.Cells.Select(cell => cell.Key))];

    public IEnumerable<string[]> Read(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key)
        => rows
            .Select(row => (Key: string.Join('/', key.Select(part => Cell(row, part))), Cells: wanted.Select(column => Cell(row, column.Name)).ToArray()))
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => row.Cells);

    public void Dispose()
    {
    }

    /// <summary>What the answer says goes before what is known of it as a whole.</summary>
    private string Cell(IReadOnlyDictionary<string, string> row, string column)
        => row.TryGetValue(column, out var cell) ? cell : _provenance.GetValueOrDefault(column, "");
}
