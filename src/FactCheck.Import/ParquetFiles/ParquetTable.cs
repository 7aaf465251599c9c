using FactCheck.Engine.Facts;
using Parquet;
using Parquet.Schema;

namespace FactCheck.Import.ParquetFiles;

/// <summary>A Parquet file, read one group of rows at a time, in the order of the file.</summary>
internal sealed class ParquetTable : ITableSource
{
    private readonly ParquetReader _reader;
    private readonly Dictionary<string, DataField> _fields;

    private ParquetTable(ParquetReader reader, string name)
    {
        _reader = reader;
        Name = name;

        // What holds several values under names of their own is no column of a table.
        _fields = reader.Schema.GetDataFields()
            .GroupBy(field => field.Path.FirstPart!)
            .Where(leaves => leaves.Count() == 1)
            .ToDictionary(leaves => leaves.Key, leaves => leaves.Single(), StringComparer.Ordinal);
    }

    public string Name { get; }

    public IReadOnlyList<string> Columns => [.. _fields.Keys];

    /// <param name="path">Where the file is.</param>
    /// <param name="name">As it was named.</param>
    /// <exception cref="TableUnreadableException">It is no Parquet file.</exception>
    public static ParquetTable Open(string path, string name)
    {
        var file = Try(name, () => File.OpenRead(path));
        try
        {
            return new(Try(name, () => ParquetReader.CreateAsync(file, new ParquetOptions { UseDateOnlyTypeForDates = true }, leaveStreamOpen: false).GetAwaiter().GetResult()), name);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public IEnumerable<string[]> Read(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key)
    {
        for (var i = 0; i < _reader.RowGroupCount; i++)
        {
            using var group = _reader.OpenRowGroupReader(i);
            var rows = Try(Name, () => checked((int)group.RowCount));
            var columns = wanted.Select(column => Try($"{Name}, column '{column.Name}'", () => ParquetColumn.Read(group, _fields[column.Name], column, Name, rows))).ToArray();
            for (var row = 0; row < rows; row++)
            {
                yield return Array.ConvertAll(columns, column => column[row]);
            }
        }
    }

    public void Dispose() => _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Whatever a broken file makes the library throw is the file's fault.</summary>
    private static T Try<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not (TableUnreadableException or OutOfMemoryException))
        {
            throw new TableUnreadableException($"{name} cannot be read as Parquet: {failure.Message.TrimEnd('.')}. It may be another format, or cut short.", failure);
        }
    }
}
