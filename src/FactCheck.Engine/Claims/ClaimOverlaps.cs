namespace FactCheck.Engine.Claims;

/// <summary>Settles which of several overlapping matches of one claim type stands.</summary>
internal static class ClaimOverlaps
{
    /// <summary>Drops matches that an exception overlaps, then all but the longest of overlapping ones; orders the rest by place.</summary>
    /// <remarks>Among equally long ones the one with more fields filled stands, then the pattern written first.</remarks>
    public static void Settle(List<ClaimMatch> matches)
    {
        matches.Sort(static (a, b) => Compare(a, b));
        var excepted = new CoveredTokens();
        foreach (var match in matches)
        {
            if (match.Program.IsExcept)
            {
                excepted.Cover(match);
            }
        }

        var kept = new List<ClaimMatch>(matches.Count);
        var taken = new CoveredTokens();
        foreach (var match in matches)
        {
            if (!match.Program.IsExcept && !taken.Overlap(match) && !excepted.Overlap(match))
            {
                taken.Cover(match);
                kept.Add(match);
            }
        }

        kept.Sort(static (a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken)
            : a.EndToken != b.EndToken ? a.EndToken.CompareTo(b.EndToken)
            : string.CompareOrdinal(a.Program.ClaimType.Name, b.Program.ClaimType.Name));
        matches.Clear();
        matches.AddRange(kept);
    }

    private static int Compare(ClaimMatch a, ClaimMatch b)
    {
        var bySentence = a.Sentence.CompareTo(b.Sentence);
        var byLength = b.Length.CompareTo(a.Length);
        var byFields = b.Filled.CompareTo(a.Filled);
        return bySentence != 0 ? bySentence
            : byLength != 0 ? byLength
            : byFields != 0 ? byFields
            : a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken)
            : a.Program.Order != b.Program.Order ? a.Program.Order.CompareTo(b.Program.Order)
            : string.CompareOrdinal(a.Program.ClaimType.Name, b.Program.ClaimType.Name);
    }
}

/// <summary>The tokens that matches of each claim type cover: what overlaps is found by its own tokens, however many matches there are.</summary>
internal sealed class CoveredTokens
{
    private readonly HashSet<(int Type, int Token)> _covered = [];

    public void Cover(ClaimMatch match)
    {
        for (var token = match.FirstToken; token < match.EndToken; token++)
        {
            _covered.Add((match.Program.Type, token));
        }
    }

    public bool Overlap(ClaimMatch match)
    {
        if (_covered.Count == 0)
        {
            return false;
        }

        for (var token = match.FirstToken; token < match.EndToken; token++)
        {
            if (_covered.Contains((match.Program.Type, token)))
            {
                return true;
            }
        }

        return false;
    }
}
