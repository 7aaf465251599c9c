using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Turns offsets into lines and columns, both from 1; a line ends with LF, CR or CRLF. The origin of a text that is the file's own.</summary>
public sealed class LineMap : TextOrigin
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public (int Line, int Column) At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The offset of a line and column that stand in the text.</summary>
    public int OffsetOf(int line, int column) => _starts[line - 1] + column - 1;

    public override Place Locate(int start, int end)
    {
        var (line, column) = At(start);
        return new(start, end, line, column);
    }
}
