namespace FactCheck.Engine.Facts.Loading;

/// <summary>Says where a cell is, for errors.</summary>
internal interface ICellPlaces
{
    /// <param name="record">As the reader of the table counts them.</param>
    /// <param name="cell">The cell's place in its row.</param>
    (int Line, int Column) Find(int record, int cell);
}

/// <summary>Finds lines and columns, once there is an error to show: the good path keeps one offset a row and counts no lines.</summary>
internal sealed class CellLocator(string text) : ICellPlaces
{
    /// <summary>Line and column from 1 of a cell as written; past the last cell, where the record ends.</summary>
    /// <param name="record">Offset of the record.</param>
    public (int Line, int Column) Find(int record, int cell)
    {
        var csv = new CsvReader(text, record);
        return !csv.Read() ? Place(record)
            : cell < csv.Count ? Place(csv[cell].WrittenAt)
            : Place(csv[csv.Count - 1] is { IsQuoted: true, End: var end } ? Math.Min(end + 1, text.Length) : csv[csv.Count - 1].End);
    }

    /// <summary>Line and column from 1 of an offset; a line ends in any of CR LF, LF and CR.</summary>
    public (int Line, int Column) Place(int offset)
    {
        var (line, start) = (1, 0);
        while (text.AsSpan(start, offset - start).IndexOfAny('\r', '\n') is >= 0 and var length)
        {
            start += length + 1;
            if (text[start - 1] == '\r' && start < offset && text[start] == '\n')
            {
                start++;
            }

            line++;
        }

        return (line, offset - start + 1);
    }
}
