using FactCheck.Engine.Facts;
using FactCheck.Import.Cells;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace FactCheck.Import.ParquetFiles;

/// <summary>Reads a column of a group of rows as cells. A list is one cell.</summary>
internal static class ParquetColumn
{
    public static string[] Read(ParquetRowGroupReader group, DataField field, ColumnDescriptor column, string table, int rows)
        => Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => Read<bool>(group, field, column, table, rows),
            TypeCode.SByte => Read<sbyte>(group, field, column, table, rows),
            TypeCode.Byte => Read<byte>(group, field, column, table, rows),
            TypeCode.Int16 => Read<short>(group, field, column, table, rows),
            TypeCode.UInt16 => Read<ushort>(group, field, column, table, rows),
            TypeCode.Int32 => Read<int>(group, field, column, table, rows),
            TypeCode.UInt32 => Read<uint>(group, field, column, table, rows),
            TypeCode.Int64 => Read<long>(group, field, column, table, rows),
            TypeCode.UInt64 => Read<ulong>(group, field, column, table, rows),
            TypeCode.Single => Read<float>(group, field, column, table, rows),
            TypeCode.Double => Read<double>(group, field, column, table, rows),
            TypeCode.Decimal => Read<decimal>(group, field, column, table, rows),
            TypeCode.DateTime => Read<DateTime>(group, field, column, table, rows),
            _ when field.ClrType == typeof(DateOnly) => Read<DateOnly>(group, field, column, table, rows),
            _ when field.ClrType == typeof(Guid) => Read<Guid>(group, field, column, table, rows),
            _ when field.ClrType == typeof(ReadOnlyMemory<char>) => Read<ReadOnlyMemory<char>>(group, field, column, table, rows),
            _ => throw new TableUnreadableException($"Column '{column.Name}' of {table} has values of type {field.ClrType.Name}; expected text, numbers, dates or truth values. Leave the column out of the descriptor, or write it as one of these."),
        };

    private static string[] Read<T>(ParquetRowGroupReader group, DataField field, ColumnDescriptor column, string table, int rows)
        where T : struct
    {
        using var raw = (RawColumnData<T>)group.ReadRawColumnDataBaseAsync(field).AsTask().GetAwaiter().GetResult();
        var values = raw.Values;
        var present = field.MaxDefinitionLevel > 0 ? raw.DefinitionLevels : [];
        if (field.MaxRepetitionLevel > 0)
        {
            return Lists(raw, values, present, field, column, table, rows);
        }

        var (cells, next) = (new string[rows], 0);
        for (var row = 0; row < rows; row++)
        {
            cells[row] = present.IsEmpty || present[row] == field.MaxDefinitionLevel ? Cell(values[next++], column, table) : "";
        }

        return cells;
    }

    /// <summary>A value that repeats nothing begins a row; the level of an empty list is below that of any value.</summary>
    private static string[] Lists<T>(RawColumnData<T> raw, Span<T> values, Span<int> present, DataField field, ColumnDescriptor column, string table, int rows)
        where T : struct
    {
        var repeated = raw.RepetitionLevels;
        var (cells, items, row, next) = (new string[rows], new List<string>(), -1, 0);
        for (var i = 0; i < repeated.Length; i++)
        {
            if (repeated[i] == 0)
            {
                Close();
                row++;
            }

            if (present.IsEmpty || present[i] == field.MaxDefinitionLevel)
            {
                items.Add(Cell(values[next++], column, table));
            }
        }

        Close();
        return cells;

        void Close()
        {
            if (row >= 0)
            {
                cells[row] = CellText.Of(items, column, table);
                items.Clear();
            }
        }
    }

    private static string Cell<T>(T value, ColumnDescriptor column, string table)
        where T : struct
        => value is ReadOnlyMemory<char> text ? text.ToString() : CellText.Of(value, column, table);
}
