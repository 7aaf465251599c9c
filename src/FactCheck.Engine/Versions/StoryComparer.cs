using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Model.Versions;

namespace FactCheck.Engine.Versions;

/// <summary>Says what became of the claims and verdicts of a story from one version to the next.</summary>
public static class StoryComparer
{
    /// <summary>What rules are tagged with whose claims give a sum that is to be followed.</summary>
    private static readonly string[] s_sums = ["toll", "total"];

    /// <summary>Changes that are held against one another: more have no reader who would mind a part beside its whole.</summary>
    private const int MostChanges = 2000;

    /// <param name="rules">Those that both versions were checked with.</param>
    public static StoryDiff Compare(StoryVersion old, StoryVersion now, IReadOnlyList<RuleInfo> rules)
    {
        var sums = rules
            .SelectMany(static rule => s_sums.Where(sum => rule.Tags.Contains(sum, StringComparer.Ordinal)).Select(sum => (rule.Claim, sum)))
            .ToLookup(static one => one.Claim, static one => one.sum, StringComparer.Ordinal);
        var changes = new List<ClaimChange>();
        var unchanged = 0;
        foreach (var (before, after) in StatementPairer.Pair(StatementFinder.Find(old, sums.Contains), StatementFinder.Find(now, sums.Contains)))
        {
            var change = Change(before, after, sums);
            if (change is { Kind: ChangeKind.Kept, Verdicts: [] })
            {
                unchanged++;
            }
            else
            {
                changes.Add(change);
            }
        }

        return new(old.Report, now.Report, InOrder(WithoutParts(changes)), unchanged);
    }

    /// <summary>Without the amounts inside claims that changed with them.</summary>
    private static IEnumerable<ClaimChange> WithoutParts(List<ClaimChange> changes)
        => changes.Count > MostChanges
            ? changes
            : changes.Where(one => one.Verdicts.Count > 0 || !changes.Exists(other => Says(other, one)));

    private static List<ClaimChange> InOrder(IEnumerable<ClaimChange> changes)
        => [.. changes
            .OrderBy(static one => one.New is null)
            .ThenBy(static one => (one.New ?? one.Old)!.Source.TextStart)
            .ThenBy(static one => (one.New ?? one.Old)!.Type, StringComparer.Ordinal)];

    private static ClaimChange Change(Statement? old, Statement? now, ILookup<string, string> sums)
    {
        var verdicts = Moves(old?.Findings ?? [], now?.Findings ?? []);
        if (old is null || now is null)
        {
            return new(old is null ? ChangeKind.Added : ChangeKind.Gone, old?.Claim, now?.Claim) { Verdicts = verdicts };
        }

        var fields = Fields(old.Claim, now.Claim);
        return new(fields.Count == 0 ? ChangeKind.Kept : ChangeKind.Changed, old.Claim, now.Claim)
        {
            Fields = fields,
            Verdicts = verdicts,
            Sum = sums[now.Claim.Type].FirstOrDefault() is { } sum ? Sum(sum, old.Claim, now.Claim) : null,
        };
    }

    private static List<FieldChange> Fields(Claim old, Claim now)
    {
        var changes = new List<FieldChange>();
        for (var i = 0; i < old.Fields.Count; i++)
        {
            var (name, before) = old.Fields[i];
            var after = now.Fields[i].Value;
            if (!Equals(before, after))
            {
                changes.Add(new(name, before, after, DirectionOf(before, after)));
            }
        }

        if (old.Source.Speaker != now.Source.Speaker)
        {
            changes.Add(new("speaker", old.Source.Speaker, now.Source.Speaker, Direction.Open));
        }

        return changes;
    }

    /// <summary>The first amount of a claim is its sum: parts, where it has some, come after it.</summary>
    private static SumChange? Sum(string of, Claim old, Claim now)
    {
        for (var i = 0; i < old.Fields.Count; i++)
        {
            if (old.Fields[i].Value is Number or Money or Quantity && now.Fields[i].Value is { } after)
            {
                return Equals(old.Fields[i].Value, after) ? null : new(of, old.Fields[i].Value!, after, DirectionOf(old.Fields[i].Value, after));
            }
        }

        return null;
    }

    private static Direction DirectionOf(object? old, object? now) => (old, now) switch
    {
        (Number before, Number after) => Of(Ordering.Less(after, before), Ordering.Less(before, after)),
        (Money before, Money after) => Of(Ordering.Less(after, before), Ordering.Less(before, after)),
        (Percent before, Percent after) => Of(Ordering.Less(after, before), Ordering.Less(before, after)),
        (Quantity before, Quantity after) => Of(Ordering.Less(after, before), Ordering.Less(before, after)),
        (Duration before, Duration after) => Of(Ordering.Less(after, before), Ordering.Less(before, after)),
        _ => Direction.Open,
    };

    private static Direction Of(Truth falls, Truth rises) => falls.Holds() ? Direction.Falls : rises.Holds() ? Direction.Rises : Direction.Open;

    private static List<VerdictMove> Moves(IReadOnlyList<ReportedFinding> old, IReadOnlyList<ReportedFinding> now)
    {
        var moves = new List<VerdictMove>();
        foreach (var rule in old.Concat(now).Select(static one => one.Finding.Rule).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal))
        {
            var before = old.FirstOrDefault(one => one.Finding.Rule.Id == rule.Id);
            var after = now.FirstOrDefault(one => one.Finding.Rule.Id == rule.Id);
            if (before?.Finding.Verdict != after?.Finding.Verdict)
            {
                moves.Add(new(after?.Finding.Rule ?? rule, before, after));
            }
        }

        return moves;
    }

    /// <summary>Whether a change says what another says too: an amount inside a claim that changed with it.</summary>
    private static bool Says(ClaimChange whole, ClaimChange part)
        => whole.Kind == part.Kind && (part.Sum is null || part.Sum == whole.Sum) && Holds(whole.Old, part.Old) && Holds(whole.New, part.New) && !(Holds(part.Old, whole.Old) && Holds(part.New, whole.New));

    private static bool Holds(Claim? whole, Claim? part)
        => whole is null ? part is null : part is not null && whole.Source.TextStart <= part.Source.TextStart && part.Source.TextEnd <= whole.Source.TextEnd;
}
