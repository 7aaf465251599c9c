using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Reads a table that is no CSV file into rows in the order of the schema's columns, and hashes what it read.</summary>
/// <remarks>Columns are found by their names, in any order, and others may stand beside them, as is usual in databases.</remarks>
internal static class SourceTableReader
{
    /// <param name="sha256">Over the cells that were read, row by row.</param>
    /// <exception cref="TableUnreadableException">The source says so.</exception>
    public static LoadedTable Read(TableSchema schema, ITableSource source, ErrorList errors, out byte[] sha256)
    {
        var columns = schema.Descriptor.Columns;
        var places = HeaderChecker.Nowhere(schema);
        var wanted = new List<ColumnDescriptor>(columns.Count);
        for (var i = 0; i < places.Length; i++)
        {
            if (source.Columns.Contains(columns[i].Name))
            {
                places[i] = i;
                wanted.Add(columns[i]);
            }
            else
            {
                errors.Add(ReferenceErrors.MissingColumn, (1, 1), $"Column '{columns[i].Name}' is missing; there are {string.Join(", ", source.Columns)}.{NearestName.Hint(columns[i].Name, source.Columns)}");
            }
        }

        var table = new LoadedTable(schema, places, new RowPlaces(), errors);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in source.Read(wanted, schema.Descriptor.PrimaryKey))
        {
            Append(hash, row);
            table.Rows.Add(new(table.Rows.Count, wanted.Count == places.Length ? row : Spread(row, places), IsRagged: false));
        }

        sha256 = hash.GetHashAndReset();
        return table;
    }

    private static string[] Spread(string[] row, int[] places)
    {
        var (cells, next) = (new string[places.Length], 0);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = places[i] < 0 ? "" : row[next++];
        }

        return cells;
    }

    /// <summary>Each cell behind its length, so that no two rows look alike.</summary>
    private static void Append(IncrementalHash hash, string[] row)
    {
        Span<byte> length = stackalloc byte[4];
        foreach (var cell in row)
        {
            var bytes = Encoding.UTF8.GetBytes(cell);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }
}

/// <summary>Where rows have no text around them: the line is the row's number, the column that of the schema, both from 1.</summary>
internal sealed class RowPlaces : ICellPlaces
{
    public (int Line, int Column) Find(int record, int cell) => (record + 1, cell + 1);
}
