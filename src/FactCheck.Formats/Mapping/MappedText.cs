namespace FactCheck.Formats.Mapping;

/// <summary>A text that was unescaped or cut together, with the place in the file of each of its characters.</summary>
internal sealed class MappedText(string text, IReadOnlyList<MappedRun> runs)
{
    private int _last;

    public static MappedText Empty { get; } = new(string.Empty, []);

    public string Text => text;

    public int Length => text.Length;

    public IReadOnlyList<MappedRun> Runs => runs;

    /// <summary>A text that is the file's own from its first character on.</summary>
    public static MappedText Of(string text) => new(text, [new(0, text.Length, 0, text.Length)]);

    /// <summary>A text that stands nowhere in the file, such as a name in an attribute; it leads to the place that it is about.</summary>
    public static MappedText At(string text, int start) => new(text, [new(0, text.Length, start, text.Length + 1)]);

    /// <summary>Offset in the file of the character at an offset of the text; at the text's end that of what follows.</summary>
    public int StartOf(int at)
    {
        if (at >= text.Length)
        {
            return text.Length == 0 ? 0 : EndOf(text.Length - 1);
        }

        var run = RunAt(at);
        return run.IsVerbatim ? run.Start + at - run.At : run.Start;
    }

    /// <summary>Offset in the file after the character at an offset of the text.</summary>
    public int EndOf(int at)
    {
        var run = RunAt(at);
        return run.IsVerbatim ? run.Start + at - run.At + 1 : run.Start + run.SourceLength;
    }

    public MappedText Slice(int start, int end)
    {
        var builder = new MappedTextBuilder();
        builder.Append(this, start, end);
        return builder.Build();
    }

    /// <summary>The text without white space around it.</summary>
    public MappedText Trim()
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = Math.Max(start, text.AsSpan().TrimEnd().Length);
        return start == 0 && end == text.Length ? this : Slice(start, end);
    }

    /// <summary>Readers go forward, so the run found last or the next one is nearly always the right one.</summary>
    public int RunIndexAt(int at)
    {
        var last = _last;
        if (runs[last].At <= at)
        {
            if (at < runs[last].At + runs[last].Length)
            {
                return last;
            }

            if (last + 1 < runs.Count && at < runs[last + 1].At + runs[last + 1].Length)
            {
                return _last = last + 1;
            }
        }

        var low = 0;
        var high = runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].At <= at ? (middle, high) : (low, middle - 1);
        }

        return _last = low;
    }

    private MappedRun RunAt(int at) => runs[RunIndexAt(at)];
}
