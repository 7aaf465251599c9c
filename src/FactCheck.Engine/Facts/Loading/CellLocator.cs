namespace FactCheck.Engine.Facts.Loading;

/// <summary>Finds the line and column of a cell, once there is an error to show: the good path never counts lines.</summary>
/// <remarks>Cuts records as the CSV reader does: a quoted cell may hold delimiters, line ends and doubled quotation marks.</remarks>
internal sealed class CellLocator(string text)
{
    private List<(int Offset, int Line)>? _records;

    /// <summary>Line and column from 1 where a cell begins; past the last cell, where the record ends.</summary>
    /// <param name="record">From 0, the header included.</param>
    public (int Line, int Column) Find(int record, int cell)
    {
        var (start, line) = Record(record);
        return Place(start, line, CellStart(start, cell));
    }

    /// <summary>Whether the cell is written in quotation marks.</summary>
    public bool IsQuoted(int record, int cell)
        => CellStart(Record(record).Offset, cell) is var offset && offset < text.Length && text[offset] == '"';

    private (int Offset, int Line) Record(int record)
    {
        _records ??= CutRecords();
        return _records[Math.Min(record, _records.Count - 1)];
    }

    private int CellStart(int offset, int cell)
    {
        for (var i = 0; i < cell; i++)
        {
            var end = CellEnd(offset);
            if (end >= text.Length || text[end] != ',')
            {
                return end;
            }

            offset = end + 1;
        }

        return offset;
    }

    private List<(int Offset, int Line)> CutRecords()
    {
        var records = new List<(int, int)> { (0, 1) };
        var (start, line, offset) = (0, 1, 0);
        while (offset < text.Length)
        {
            var end = CellEnd(offset);
            if (end < text.Length && text[end] == ',')
            {
                offset = end + 1;
                continue;
            }

            (line, _) = Place(start, line, end);
            offset = start = LineEnd(end);
            line++;
            records.Add((start, line));
        }

        return records;
    }

    /// <summary>The offset behind a cell: of its delimiter, of its line end, or of the end of the text.</summary>
    private int CellEnd(int offset)
    {
        if (offset < text.Length && text[offset] == '"')
        {
            offset++;
            while (offset < text.Length)
            {
                if (text[offset] != '"')
                {
                    offset++;
                }
                else if (offset + 1 < text.Length && text[offset + 1] == '"')
                {
                    offset += 2;
                }
                else
                {
                    break;
                }
            }
        }

        var rest = text.AsSpan(Math.Min(offset, text.Length)).IndexOfAny(',', '\r', '\n');
        return rest < 0 ? text.Length : offset + rest;
    }

    /// <summary>The offset behind the first line end at or after an offset.</summary>
    private int LineEnd(int offset)
    {
        var rest = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return rest < 0 ? text.Length
            : text.AsSpan(offset + rest).StartsWith("\r\n", StringComparison.Ordinal) ? offset + rest + 2
            : offset + rest + 1;
    }

    private (int Line, int Column) Place(int start, int line, int offset)
    {
        while (LineEnd(start) is var next && next <= offset && next > start && text[next - 1] is '\r' or '\n')
        {
            start = next;
            line++;
        }

        return (line, offset - start + 1);
    }
}
