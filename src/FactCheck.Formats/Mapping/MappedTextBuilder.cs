using System.Text;

namespace FactCheck.Formats.Mapping;

/// <summary>Builds a mapped text from characters of the file and from what stands for escapes in it.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedRun> _runs = [];

    public int Length => _text.Length;

    /// <summary>Characters that stand for a span of the file.</summary>
    public void Append(ReadOnlySpan<char> characters, int start, int end)
    {
        if (characters.IsEmpty)
        {
            return;
        }

        if (characters.Length == end - start && _runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.Start + last.SourceLength == start)
        {
            _runs[^1] = last with { Length = last.Length + characters.Length, SourceLength = last.SourceLength + characters.Length };
        }
        else
        {
            _runs.Add(new(_text.Length, characters.Length, start, end - start));
        }

        _text.Append(characters);
    }

    /// <summary>A span of another mapped text.</summary>
    public void Append(MappedText source, int start, int end)
    {
        while (start < end)
        {
            var run = source.Runs[source.RunIndexAt(start)];
            var stop = Math.Min(end, run.At + run.Length);
            var first = run.IsVerbatim ? run.Start + start - run.At : run.Start;
            Append(source.Text.AsSpan(start, stop - start), first, run.IsVerbatim ? first + stop - start : first + run.SourceLength);
            start = stop;
        }
    }

    /// <summary>Characters that another mapped text has an escape for.</summary>
    public void Append(ReadOnlySpan<char> characters, MappedText source, int start, int end)
        => Append(characters, source.StartOf(start), source.EndOf(end - 1));

    /// <summary>Characters that are not in the file, such as the blank line between two parts.</summary>
    public void AppendBetween(ReadOnlySpan<char> characters)
        => Append(characters, _runs.Count == 0 ? 0 : _runs[^1].Start + _runs[^1].SourceLength, _runs.Count == 0 ? 0 : _runs[^1].Start + _runs[^1].SourceLength);

    /// <summary>A space for whatever stands between what was added last and a place in the file.</summary>
    public void AppendSpace(int next)
    {
        var last = _runs[^1].Start + _runs[^1].SourceLength;
        Append(" ", last, Math.Max(last, next));
    }

    public MappedText Build() => _text.Length == 0 ? MappedText.Empty : new(_text.ToString(), [.. _runs]);

    public MappedText Take()
    {
        var taken = Build();
        _text.Clear();
        _runs.Clear();
        return taken;
    }
}
