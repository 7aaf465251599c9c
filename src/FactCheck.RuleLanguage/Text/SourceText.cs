using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Text;

/// <summary>A file's text and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    public string File { get; }

    public string Text { get; }

    public SourceSpan Span(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        end = Math.Max(start, Math.Min(end, Text.Length));
        var (startLine, startColumn) = Place(start);
        var (endLine, endColumn) = Place(end);
        return new SourceSpan(File, start, end, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The whole lines between two offsets, without trailing blank lines.</summary>
    public string Lines(int start, int end)
    {
        var first = _starts[Place(start).Line - 1];
        return Text.Substring(first, Math.Max(0, Math.Min(end, Text.Length) - first)).TrimEnd();
    }

    private (int Line, int Column) Place(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return (line + 1, offset - _starts[line] + 1);
    }
}
