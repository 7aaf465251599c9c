namespace FactCheck.Engine.Facts.Errors;

/// <summary>Finds the name that somebody probably meant: few edits away, or the same in another case.</summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The first of the nearest candidates; null where none is near enough to be offered.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var limit = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length <= LongestName
                && Math.Abs(candidate.Length - name.Length) < limit
                && Distance(name, candidate, limit) is var distance
                && distance < limit)
            {
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }

    /// <summary>" Did you mean 'x'?", or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates)
        => Find(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two texts, case aside; the limit where it is reached.</summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Span<int> before = stackalloc int[LongestName + 1];
        Span<int> above = stackalloc int[LongestName + 1];
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least >= limit)
            {
                return limit;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
