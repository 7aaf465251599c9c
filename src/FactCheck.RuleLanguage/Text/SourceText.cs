using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Text;

/// <summary>A file's text with its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lines = [0];

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lines.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    public SourceSpan Span(int start, int end)
    {
        start = Clamp(start, 0);
        end = Clamp(end, start);
        var (startLine, startColumn) = At(start);
        var (endLine, endColumn) = At(end);
        return new(Path, start, end, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The text from the start of the line of one offset to the end of that of another.</summary>
    public string Lines(int start, int end)
    {
        var first = _lines[At(Clamp(start, 0)).Line - 1];
        var last = Clamp(end, first);
        return Text.Substring(first, last - first).TrimEnd();
    }

    private int Clamp(int offset, int least) => offset < least ? least : offset > Text.Length ? Text.Length : offset;

    private (int Line, int Column) At(int offset)
    {
        var found = _lines.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lines[line] + 1);
    }
}
