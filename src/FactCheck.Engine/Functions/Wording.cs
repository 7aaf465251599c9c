using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>How far two wordings lie apart, as counts. Missing in, missing out; capitals do not matter.</summary>
/// <remarks>
/// The distance is that of V. Levenshtein (Soviet Physics Doklady 10, 1966): the fewest letters, or words, to change, add
/// or leave out. Texts longer than <see cref="Longest"/> of them have none, which bounds the cost.
/// </remarks>
public static class Wording
{
    internal const int Longest = 200;

    public static Number? LettersApart(string? one, string? other)
        => one is null || other is null ? null : Distance<char>(one.ToLowerInvariant(), other.ToLowerInvariant());

    public static Number? WordsApart(string? one, string? other)
        => one is null || other is null ? null : Distance<string>(Split(one), Split(other));

    /// <summary>How many words a text has; signs are none.</summary>
    public static Number? Words(string? text) => text is null ? null : Number.WholeCount(Split(text).Length);

    /// <summary>The words without signs, in small letters.</summary>
    internal static string[] Split(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’');
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i].Replace('’', '\'').ToLowerInvariant());
                start = -1;
            }
        }

        return [.. words];
    }

    /// <summary>The distance of two texts of at most <see cref="Longest"/> units; where it is more than the most that is asked for, some number above that.</summary>
    internal static int Distance<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other, int most)
        where T : IEquatable<T>
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1].Equals(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return least;
            }
        }

        return row[other.Length];
    }

    private static Number? Distance<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other)
        where T : IEquatable<T>
        => one.Length > Longest || other.Length > Longest ? null : Number.WholeCount(Distance(one, other, Longest));
}

/// <summary>What a distance between two wordings counts.</summary>
public enum TextUnit : byte
{
    Letter,
    Word,
}
