using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Engine.Versions;

/// <summary>Finds for each statement of a version what it was in the other: the same, or one of its type in like words.</summary>
internal static class StatementPairer
{
    /// <summary>More than half of the words are the same: else they are two statements.</summary>
    private const double Alike = 0.5;

    /// <summary>Pairs that are looked at: a story of real length has some thousand.</summary>
    private const int MostPairs = 250_000;

    /// <summary>Each statement in one pair; without its other half where it was added or is gone.</summary>
    public static List<(Statement? Old, Statement? New)> Pair(List<Statement> old, List<Statement> now)
    {
        var pairs = new List<(Statement? Old, Statement? New)>();
        var before = old.ToDictionary(static one => one.Claim, SameStatement.Comparer);
        var added = new List<Statement>();
        foreach (var statement in now)
        {
            if (before.Remove(statement.Claim, out var same))
            {
                pairs.Add((same, statement));
            }
            else
            {
                added.Add(statement);
            }
        }

        var gone = old.FindAll(one => before.ContainsKey(one.Claim));
        pairs.AddRange(PairAlike(gone, added));
        pairs.AddRange(added.Select(static one => ((Statement?)null, (Statement?)one)));
        pairs.AddRange(gone.Select(static one => ((Statement?)one, (Statement?)null)));
        return pairs;
    }

    /// <summary>Takes the likest first out of both lists; of equally like ones the first in the text.</summary>
    private static List<(Statement? Old, Statement? New)> PairAlike(List<Statement> gone, List<Statement> added)
    {
        var pairs = new List<(Statement? Old, Statement? New)>();
        if ((long)gone.Count * added.Count > MostPairs)
        {
            return pairs;
        }

        var candidates =
            from old in gone
            from now in added
            where old.Claim.Type == now.Claim.Type
            let likeness = old.Likeness(now)
            where likeness > Alike
            orderby likeness descending, old.Claim.Source.TextStart, now.Claim.Source.TextStart
            select (old, now);
        foreach (var (old, now) in candidates)
        {
            if (gone.Contains(old) && added.Contains(now))
            {
                gone.Remove(old);
                added.Remove(now);
                pairs.Add((old, now));
            }
        }

        return pairs;
    }
}
