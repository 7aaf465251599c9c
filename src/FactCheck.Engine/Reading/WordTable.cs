using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Engine.Reading;

/// <summary>Finds what is known of a word by a few of its letters: most words of a text are unknown, and cost one look.</summary>
/// <remarks>Words that agree in length and in the letters at their ends share a place; they are told apart in full.</remarks>
internal sealed class WordTable<T>
{
    private readonly (string? Word, T Value)[] _places;
    private readonly int _mask;
    private readonly StringComparison _comparison;

    /// <param name="comparison">Ordinal, with or without regard to capitals.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        _comparison = comparison;
        var size = 64;
        while (size < 4 * words.Count)
        {
            size *= 2;
        }

        _places = new (string?, T)[size];
        _mask = size - 1;
        foreach (var (word, value) in words)
        {
            var place = PlaceOf(word);
            while (_places[place].Word is not null)
            {
                place = (place + 1) & _mask;
            }

            _places[place] = (word, value);
        }
    }

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (!word.IsEmpty)
        {
            for (var place = PlaceOf(word); _places[place].Word is { } known; place = (place + 1) & _mask)
            {
                if (known.Length == word.Length && word.Equals(known, _comparison))
                {
                    value = _places[place].Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        var hash = (uint)length;
        hash = (hash * 31) + Folded(word[0]);
        hash = (hash * 31) + Folded(word[length / 2]);
        hash = (hash * 31) + Folded(word[length - 1]);
        hash = (hash * 31) + Folded(word[length > 2 ? 2 : length - 1]);
        hash = (hash * 31) + Folded(word[length > 1 ? length - 2 : 0]);
        hash = (hash * 31) + Folded(word[length > 1 ? 1 : 0]);
        return (int)((hash * 0x9E3779B1) >> 8) & _mask;
    }

    /// <summary>The same for both cases of a letter; the cases of other alphabets are told by comparison alone.</summary>
    private static uint Folded(char letter) => letter < 128 ? letter | 0x20u : 0;
}
