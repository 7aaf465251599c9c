namespace FactCheck.Reporting.Text;

/// <summary>Lays a paragraph out in lines. A word wider than a line, such as an address, is left whole so that it can be copied.</summary>
internal sealed class LineWrapper
{
    private const int Narrowest = 20;

    private readonly TextParagraph _paragraph;
    private readonly int _width;
    private readonly List<TextLine> _lines = [];
    private List<TextRun> _line = [];
    private int _indent;
    private int _used;

    private LineWrapper(TextParagraph paragraph, int width)
    {
        _paragraph = paragraph;
        _indent = paragraph.Indent;
        _width = Math.Max(width, paragraph.Indent + paragraph.Hang + Narrowest);
    }

    public static IReadOnlyList<TextLine> Wrap(TextParagraph paragraph, int width) => new LineWrapper(paragraph, width).Wrap();

    private List<TextLine> Wrap()
    {
        List<WordPiece> word = [];
        foreach (var piece in WordCutter.Cut(_paragraph.Runs))
        {
            if (piece.BreaksBefore && word.Count > 0)
            {
                Place(word);
                word.Clear();
            }

            word.Add(piece);
        }

        Place(word);
        EndLine();
        return _lines;
    }

    private void Place(List<WordPiece> word)
    {
        if (word.Count == 0)
        {
            return;
        }

        var cells = 0;
        foreach (var piece in word)
        {
            cells += piece.Cells;
        }

        var gap = word[0].SpaceBefore && _line.Count > 0 ? 1 : 0;
        if (_line.Count > 0 && _indent + _used + gap + cells > _width)
        {
            EndLine();
            gap = 0;
        }

        if (gap == 1)
        {
            // Between two tones the space has neither, else an underline would begin before its word.
            Append(" ", _line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain);
        }

        foreach (var piece in word)
        {
            Append(piece.Text, piece.Tone);
        }

        _used += gap + cells;
    }

    private void Append(string text, Tone tone)
    {
        if (_line is [.., var last] && last.Tone == tone)
        {
            _line[^1] = new(last.Text + text, tone);
        }
        else
        {
            _line.Add(new(text, tone));
        }
    }

    private void EndLine()
    {
        _lines.Add(new(_indent, _line));
        _line = [];
        _used = 0;
        _indent = _paragraph.Indent + _paragraph.Hang;
    }
}
