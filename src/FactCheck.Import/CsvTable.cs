using System.Text;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Loading;

namespace FactCheck.Import;

/// <summary>A CSV file that is too large to be read as a whole, record by record; RFC 4180 as of smaller ones, line ends inside of cells become LF.</summary>
internal sealed class CsvTable(string path, string name) : ITableSource
{
    private string[]? _columns;

    public string Name => name;

    public IReadOnlyList<string> Columns => _columns ??= [.. Records().Take(1).SelectMany(static record => record)];

    public IEnumerable<string[]> Read(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key)
    {
        var places = wanted.Select(column => Columns.ToList().IndexOf(column.Name)).ToArray();
        var number = 1;
        foreach (var record in Records().Skip(1))
        {
            number++;
            if (record.Length != Columns.Count)
            {
                throw new TableUnreadableException($"{name}, record {number} has {record.Length} cells; the header has {Columns.Count}.");
            }

            yield return [.. places.Select(place => record[place])];
        }
    }

    public void Dispose()
    {
    }

    private IEnumerable<string[]> Records()
    {
        using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var number = 1;
        for (var text = Next(reader); text is not null; text = Next(reader), number++)
        {
            var csv = new CsvReader(text);
            csv.Read();
            if (csv.BadQuotes is [var (_, message), ..])
            {
                throw new TableUnreadableException($"{name}, record {number}: {message}");
            }

            var cells = new string[csv.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.Text(i);
            }

            yield return cells;
        }
    }

    /// <summary>The next record: lines up to one where no quotation mark is open; null at the end.</summary>
    private string? Next(StreamReader reader)
    {
        try
        {
            var text = reader.ReadLine();
            while (text is not null && text.AsSpan().Count('"') % 2 == 1 && reader.ReadLine() is { } more)
            {
                text = $"{text}\n{more}";
            }

            return text;
        }
        catch (DecoderFallbackException wrong)
        {
            throw new TableUnreadableException($"{name} has bytes that are not UTF-8; save the file in UTF-8.", wrong);
        }
    }
}
