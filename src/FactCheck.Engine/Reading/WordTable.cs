using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Engine.Reading;

/// <summary>Finds what is known of a word by a few of its letters: most words of a text are unknown, and cost one look.</summary>
/// <remarks>Words that agree in length and in the letters at their ends share a mark; they are told apart in full.</remarks>
internal sealed class WordTable<T>
{
    private const uint Free = 0;

    private readonly uint[] _marks;
    private readonly (string Word, T Value)[] _entries;
    private readonly int _mask;
    private readonly StringComparison _comparison;

    /// <param name="comparison">Ordinal, with or without regard to capitals.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        var size = 64;
        while (size < 3 * words.Count)
        {
            size *= 2;
        }

        _comparison = comparison;
        _marks = new uint[size];
        _entries = new (string, T)[size];
        _mask = size - 1;
        foreach (var (word, value) in words)
        {
            var mark = MarkOf(word);
            var place = (int)mark & _mask;
            while (_marks[place] != Free)
            {
                place = (place + 1) & _mask;
            }

            _marks[place] = mark;
            _entries[place] = (word, value);
        }
    }

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (!word.IsEmpty)
        {
            var mark = MarkOf(word);
            for (var place = (int)mark & _mask; _marks[place] is var other && other != Free; place = (place + 1) & _mask)
            {
                if (other == mark && IsSame(word, _entries[place].Word))
                {
                    value = _entries[place].Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    /// <summary>Most words have the capitals that they are known with.</summary>
    private bool IsSame(ReadOnlySpan<char> word, string known)
        => word.SequenceEqual(known) || (_comparison == StringComparison.OrdinalIgnoreCase && word.Equals(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of the length and five letters; never <see cref="Free"/>.</summary>
    private static uint MarkOf(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        var mark = (uint)word.Length + (Folded(word[0]) << 8) + (Folded(word[last]) << 16) + (Folded(word[word.Length / 2]) << 24);
        mark += (Folded(word[Math.Min(1, last)]) * 0x2C1B3C6D) + (Folded(word[Math.Max(0, last - 1)]) * 0x297A2D39);
        mark *= 0x9E3779B1;
        return (mark ^ (mark >> 15)) | 0x80000000;
    }

    /// <summary>The same for both cases of a letter; the cases of other alphabets are told by comparison alone.</summary>
    private static uint Folded(char letter) => letter < 128 ? letter | 0x20u : 0;
}
