using FactCheck.Engine.Mentions;

namespace FactCheck.Engine.Claims;

/// <summary>A pattern that matched some tokens of a sentence, with the mentions that fill its fields.</summary>
internal sealed record ClaimMatch(PatternProgram Program, int Sentence, int FirstToken, int EndToken, Mention?[] Fields)
{
    public int Length => EndToken - FirstToken;

    public bool Overlaps(ClaimMatch other) => FirstToken < other.EndToken && other.FirstToken < EndToken;
}

/// <summary>Settles which of several overlapping matches of one claim type stands.</summary>
internal static class ClaimOverlaps
{
    /// <summary>Drops matches that an exception overlaps, then all but the longest of overlapping ones; orders the rest by place.</summary>
    /// <remarks>Among equally long ones the one with more fields filled stands, then the pattern written first.</remarks>
    public static void Settle(List<ClaimMatch> matches)
    {
        matches.Sort(static (a, b) => Compare(a, b));
        var kept = new List<ClaimMatch>(matches.Count);
        foreach (var match in matches)
        {
            if (!match.Program.IsExcept && !HasRival(match, kept) && !IsExcepted(match, matches))
            {
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
        var byFields = Filled(b).CompareTo(Filled(a));
        return bySentence != 0 ? bySentence
            : byLength != 0 ? byLength
            : byFields != 0 ? byFields
            : a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken)
            : a.Program.Order != b.Program.Order ? a.Program.Order.CompareTo(b.Program.Order)
            : string.CompareOrdinal(a.Program.ClaimType.Name, b.Program.ClaimType.Name);
    }

    private static int Filled(ClaimMatch match) => match.Fields.Count(static field => field is not null);

    private static bool HasRival(ClaimMatch match, List<ClaimMatch> kept)
    {
        // Kept matches come sentence by sentence, so only the tail can overlap.
        for (var i = kept.Count - 1; i >= 0 && kept[i].Sentence == match.Sentence; i--)
        {
            if (kept[i].Program.ClaimType == match.Program.ClaimType && kept[i].Overlaps(match))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExcepted(ClaimMatch match, List<ClaimMatch> all)
    {
        if (match.Program.ClaimType.Except.Count == 0)
        {
            return false;
        }

        foreach (var other in all)
        {
            if (other.Program.IsExcept && other.Program.ClaimType == match.Program.ClaimType && other.Overlaps(match))
            {
                return true;
            }
        }

        return false;
    }
}
