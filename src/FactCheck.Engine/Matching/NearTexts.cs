using FactCheck.Engine.Functions;

namespace FactCheck.Engine.Matching;

/// <summary>Finds among many texts those within so many letters or words of another, without comparing it with each.</summary>
/// <remarks>
/// Of a text cut into one segment more than there may be differences, at least one segment stands unchanged in any text so near, at
/// most so many places further on or back. So segments are looked up, and only texts that share one are compared: the partition of
/// G. Li, D. Deng, J. Wang and J. Feng, Pass-Join, PVLDB 5 (2011).
/// </remarks>
internal sealed class NearTexts
{
    private readonly TextUnit _unit;
    private readonly int _most;
    private readonly List<(int[] Units, List<int> Places)> _texts = [];
    private readonly Dictionary<(int Length, int Segment, int Hash), List<int>> _bySegment = [];
    private readonly HashSet<int> _lengths = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <param name="texts">Where one is missing, there is nothing to find.</param>
    public NearTexts(IEnumerable<string?> texts, TextUnit unit, int most)
    {
        (_unit, _most) = (unit, most);
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var place = 0;
        foreach (var text in texts)
        {
            if (text is not null)
            {
                if (!known.TryGetValue(text, out var number))
                {
                    known.Add(text, number = _texts.Count);
                    Add(text);
                }

                _texts[number].Places.Add(place);
            }

            place++;
        }
    }

    /// <summary>The places, in order, of the texts that differ in so many units: no fewer than <paramref name="least"/>, no more than the index is made for.</summary>
    public int[] Find(string text, int least)
    {
        if (UnitsOf(text) is not { } units)
        {
            return [];
        }

        var found = new List<int>();
        var seen = new HashSet<int>();
        for (var length = Math.Max(0, units.Length - _most); length <= units.Length + _most; length++)
        {
            if (_lengths.Contains(length))
            {
                for (var segment = 0; segment <= _most; segment++)
                {
                    FindSharing(units, length, segment, least, seen, found);
                }
            }
        }

        found.Sort();
        return [.. found];
    }

    private void FindSharing(int[] units, int length, int segment, int least, HashSet<int> seen, List<int> found)
    {
        var (start, size) = SegmentOf(length, segment);
        for (var at = Math.Max(0, start - _most); at <= start + _most && at + size <= units.Length; at++)
        {
            foreach (var number in _bySegment.GetValueOrDefault((length, segment, HashOf(units.AsSpan(at, size)))) ?? [])
            {
                if (seen.Add(number) && Wording.Distance<int>(units, _texts[number].Units, _most) is var apart && apart >= least && apart <= _most)
                {
                    found.AddRange(_texts[number].Places);
                }
            }
        }
    }

    private void Add(string text)
    {
        var units = UnitsOf(text);
        if (units is not null)
        {
            _lengths.Add(units.Length);
            for (var segment = 0; segment <= _most; segment++)
            {
                var (start, size) = SegmentOf(units.Length, segment);
                var key = (units.Length, segment, HashOf(units.AsSpan(start, size)));
                if (!_bySegment.TryGetValue(key, out var numbers))
                {
                    _bySegment.Add(key, numbers = []);
                }

                numbers.Add(_texts.Count);
            }
        }

        _texts.Add((units ?? [], []));
    }

    /// <summary>Letters as they are, words numbered as they come; null for a text that is too long to have a distance.</summary>
    private int[]? UnitsOf(string text)
    {
        int[] units = _unit == TextUnit.Letter ? [.. text.ToLowerInvariant()] : Array.ConvertAll(Wording.Split(text), NumberOf);
        return units.Length <= Wording.Longest ? units : null;
    }

    private int NumberOf(string word)
    {
        if (!_words.TryGetValue(word, out var number))
        {
            _words.Add(word, number = _words.Count);
        }

        return number;
    }

    /// <summary>Segments of about the same size, the longer ones last.</summary>
    private (int Start, int Size) SegmentOf(int length, int segment)
    {
        var size = length / (_most + 1);
        var longer = Math.Max(0, segment - (_most + 1 - (length % (_most + 1))));
        var isLonger = segment >= _most + 1 - (length % (_most + 1));
        return ((segment * size) + longer, size + (isLonger ? 1 : 0));
    }

    private static int HashOf(ReadOnlySpan<int> units)
    {
        var hash = 17;
        foreach (var unit in units)
        {
            hash = unchecked((hash * 31) + unit);
        }

        return hash;
    }
}
