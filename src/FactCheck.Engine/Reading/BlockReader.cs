namespace FactCheck.Engine.Reading;

/// <summary>What the marks at the beginning of a block make of it.</summary>
internal enum BlockKind : byte
{
    Paragraph,
    Heading,
    Subhead,
    Item,
}

/// <summary>Lines that belong together, without the mark before them and the white space around them.</summary>
internal readonly record struct Block(BlockKind Kind, int Start, int End, int Lines);

/// <summary>Finds blocks: paragraphs between blank lines, headings of one line, and list items with the lines that go on after them.</summary>
/// <remarks>A comment that begins a line, as Markdown has them, is nobody's statement and no part of a block.</remarks>
internal sealed class BlockReader(string text)
{
    private readonly List<Block> _blocks = [];
    private Block? _open;
    private int _commentEnd;

    public static List<Block> Read(string text, int start)
    {
        var reader = new BlockReader(text);
        while (LineCutter.Next(text, ref start, out var first, out var end))
        {
            reader.Add(first, end);
        }

        reader.Close();
        return reader._blocks;
    }

    private void Add(int first, int end)
    {
        var line = text.AsSpan(first, end - first);
        var start = end - line.TrimStart().Length;
        end = first + line.TrimEnd().Length;
        if (SkipComment(ref start, end))
        {
            Close();
        }

        if (start >= end)
        {
            Close();
            return;
        }

        var marks = HeadingMarks(start, end);
        if (marks > 0)
        {
            Close();
            _open = Opened(marks == 1 ? BlockKind.Heading : BlockKind.Subhead, start + marks, end);
            Close();
        }
        else if (IsItem(start, end) && MayBeginItem())
        {
            Close();
            _open = Opened(BlockKind.Item, start + 1, end);
        }
        else
        {
            _open = _open is { } open ? open with { End = end, Lines = open.Lines + 1 } : Opened(BlockKind.Paragraph, start, end);
        }
    }

    /// <summary>Moves the start of a line past a comment that begins it, or past the end of one that began before.</summary>
    private bool SkipComment(ref int start, int end)
    {
        const string Open = "<!--";
        const string Shut = "-->";
        if (start >= _commentEnd && start < end && text.AsSpan(start).StartsWith(Open, StringComparison.Ordinal)
            && text.IndexOf(Shut, start + Open.Length, StringComparison.Ordinal) is >= 0 and var shut)
        {
            // One that is never shut is text: it would swallow the rest of the story.
            _commentEnd = shut + Shut.Length;
        }

        if (start >= _commentEnd)
        {
            return false;
        }

        start = Math.Min(end, _commentEnd);
        start += text.AsSpan(start, end - start) is var rest ? rest.Length - rest.TrimStart().Length : 0;
        return true;
    }

    /// <summary>Not inside a paragraph, where a wrapped line may begin with a dash; a first line alone is a headline.</summary>
    private bool MayBeginItem()
        => _open is not { Kind: BlockKind.Paragraph } open || (_blocks.Count == 0 && open.Lines == 1);

    private Block Opened(BlockKind kind, int start, int end)
        => new(kind, end - text.AsSpan(start, end - start).TrimStart().Length, end, 1);

    /// <summary>Keeps the open block unless it is a line of asterisks or the like.</summary>
    private void Close()
    {
        if (_open is { } open && HasWord(open))
        {
            _blocks.Add(open);
        }

        _open = null;
    }

    private bool HasWord(Block block)
    {
        foreach (var rune in text.AsSpan(block.Start, block.End - block.Start).EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One to six hash marks and a space: <c>#G7</c> is no heading.</summary>
    private int HeadingMarks(int start, int end)
    {
        var at = start;
        while (at < end && text[at] == '#' && at - start < 7)
        {
            at++;
        }

        return at - start <= 6 && at < end && char.IsWhiteSpace(text[at]) ? at - start : 0;
    }

    private bool IsItem(int start, int end)
        => start + 1 < end && text[start] is '-' or '•' or '*' && text[start + 1] is ' ' or '\t';
}
