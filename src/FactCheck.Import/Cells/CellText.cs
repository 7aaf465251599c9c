using System.Collections;
using System.Globalization;
using FactCheck.Engine.Facts;
using FactCheck.Model.Values;

namespace FactCheck.Import.Cells;

/// <summary>Writes a typed value as the text that a CSV cell of its column would have; the loader then checks it as any other.</summary>
internal static class CellText
{
    /// <param name="table">The table's name, for messages.</param>
    /// <exception cref="TableUnreadableException">Cells cannot hold such a value.</exception>
    public static string Of(object? value, ColumnDescriptor column, string table) => value switch
    {
        null or DBNull => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => ValueText.Of(day),
        DateTime time => Of(time),
        DateTimeOffset time => Of(time.UtcDateTime),
        // The shortest text that reads back as the same number; an integral one without a point, so that it is an integer too.
        double or float => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal or Guid => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        byte[] => throw Unfitting(column, table, "bytes"),
        IEnumerable items when column.Type == ColumnTypes.List => List(items, column, table),
        IEnumerable => throw Unfitting(column, table, "lists", $"; a column with several values is of type {ColumnTypes.List}"),
        _ => throw Unfitting(column, table, $"values of type {value.GetType().Name}"),
    };

    /// <summary>Midnight is how databases without a type for days say a day; with a time of day it is no day, and no cell.</summary>
    private static string Of(DateTime time)
        => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static string List(IEnumerable items, ColumnDescriptor column, string table)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            var text = Of(item, column, table);
            if (text.Contains(column.Delimiter))
            {
                throw new TableUnreadableException($"Column '{column.Name}' of {table} has the item '{text}', and '{column.Delimiter}' stands between the items of its lists. Give the column another 'delimiter' in the descriptor.");
            }

            texts.Add(text);
        }

        return string.Join(column.Delimiter, texts);
    }

    private static TableUnreadableException Unfitting(ColumnDescriptor column, string table, string found, string more = "")
        => new($"Column '{column.Name}' of {table} has {found}; expected text, numbers, dates or truth values{more}. Leave the column out of the descriptor, or convert it in a view.");
}
