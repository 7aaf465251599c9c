using System.Buffers;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>A cell's place in the text of its file, without its quotation marks.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="IsQuoted">Whether it is written in quotation marks, which stand just outside.</param>
/// <param name="HasDoubled">Whether it holds doubled quotation marks that stand for single ones.</param>
internal readonly record struct CsvCell(int Start, int End, bool IsQuoted, bool HasDoubled)
{
    /// <summary>Where the cell begins as written.</summary>
    public int WrittenAt => IsQuoted ? Start - 1 : Start;
}

/// <summary>Cuts a text into records and cells by RFC 4180: commas, any line ends, quoted cells over several lines.</summary>
/// <remarks>
/// Stricter than most readers, since a misplaced quotation mark moves cells without anybody noticing: each is kept in
/// <see cref="BadQuotes"/>, and reading goes on with the next comma or line end outside quotation marks.
/// </remarks>
internal sealed class CsvReader(string text, int start = 0)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",\r\n\"");

    private readonly List<CsvCell> _cells = [];
    private List<(int Offset, string Message)>? _badQuotes;
    private int _next = start;

    /// <summary>Where the current record begins.</summary>
    public int Start { get; private set; }

    public int Count => _cells.Count;

    public CsvCell this[int cell] => _cells[cell];

    /// <summary>Misplaced quotation marks met so far.</summary>
    public IReadOnlyList<(int Offset, string Message)> BadQuotes => _badQuotes ?? [];

    /// <summary>Whether a cell that is never closed swallowed the rest of the text.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Goes to the next record; an empty line is a record of one empty cell.</summary>
    public bool Read()
    {
        if (_next >= text.Length)
        {
            return false;
        }

        Start = _next;
        _cells.Clear();
        while (ReadCell())
        {
        }

        return true;
    }

    public string Text(int cell)
    {
        var (from, end, _, hasDoubled) = _cells[cell];
        var written = text[from..end];
        return hasDoubled ? written.Replace("\"\"", "\"", StringComparison.Ordinal) : written;
    }

    /// <returns>Whether another cell of the same record follows.</returns>
    private bool ReadCell()
    {
        var isQuoted = _next < text.Length && text[_next] == '"';
        _cells.Add(isQuoted ? ReadQuoted() : ReadPlain());
        if (_next >= text.Length)
        {
            return false;
        }

        var separator = text[_next++];
        if (separator == '\r' && _next < text.Length && text[_next] == '\n')
        {
            _next++;
        }

        return separator == ',';
    }

    private CsvCell ReadPlain()
    {
        var from = _next;
        if (SkipToSeparator())
        {
            Misplaced(from, "This cell has a quotation mark and is not quoted; expected the cell in quotation marks, and every one inside doubled.");
        }

        return new(from, _next, false, false);
    }

    private CsvCell ReadQuoted()
    {
        var from = ++_next;
        var hasDoubled = false;
        while (text.AsSpan(_next).IndexOf('"') is >= 0 and var length)
        {
            _next += length + 1;
            if (_next < text.Length && text[_next] == '"')
            {
                hasDoubled = true;
                _next++;
                continue;
            }

            var end = _next - 1;
            SkipToSeparator();
            if (_next > end + 1)
            {
                Misplaced(end + 1, "This cell goes on behind its closing quotation mark; expected a comma or the end of the line, and every mark inside doubled.");
            }

            return new(from, end, true, hasDoubled);
        }

        Misplaced(from - 1, "The quotation mark that opens this cell is never closed.");
        IsCutShort = true;
        _next = text.Length;
        return new(from, _next, true, hasDoubled);
    }

    /// <summary>Goes to the next comma, line end or end of text.</summary>
    /// <returns>Whether there were quotation marks on the way.</returns>
    private bool SkipToSeparator()
    {
        var hasQuotes = false;
        while (_next < text.Length)
        {
            var length = text.AsSpan(_next).IndexOfAny(Ends);
            _next = length < 0 ? text.Length : _next + length;
            if (length < 0 || text[_next] != '"')
            {
                break;
            }

            hasQuotes = true;
            _next++;
        }

        return hasQuotes;
    }

    private void Misplaced(int offset, string message) => (_badQuotes ??= []).Add((offset, message));
}
