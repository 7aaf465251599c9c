namespace FactCheck.Model.Versions;

/// <summary>What became of the claims of a story and of the verdicts on them, from one version to the next.</summary>
/// <param name="Changes">In the order of the new text; those that are gone after them, in the order of the old one.</param>
/// <param name="Unchanged">Number of statements that both versions make and that have the same verdicts.</param>
public sealed record StoryDiff(Report Old, Report New, IReadOnlyList<ClaimChange> Changes, int Unchanged)
{
    public int Count(ChangeKind kind)
    {
        var count = 0;
        foreach (var change in Changes)
        {
            count += change.Kind == kind ? 1 : 0;
        }

        return count;
    }
}

/// <summary>What became of one claim.</summary>
/// <param name="Old">Null for one that was added.</param>
/// <param name="New">Null for one that is gone.</param>
public sealed record ClaimChange(ChangeKind Kind, Claim? Old, Claim? New)
{
    /// <summary>The fields that say something else now, for one that was changed.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>The rules whose verdict is another now, by id; one that says nothing of a version has no finding there.</summary>
    public IReadOnlyList<VerdictMove> Verdicts { get; init; } = [];

    /// <summary>What became of the toll or the total that the claim gives; null where it gives none or the same.</summary>
    public SumChange? Sum { get; init; }
}

/// <summary>How a claim differs between two versions.</summary>
public enum ChangeKind
{
    Added,
    Changed,

    /// <summary>Said in both, with another verdict now.</summary>
    Kept,
    Gone,
}

/// <summary>A field of a claim that says something else now.</summary>
/// <param name="Old">Null where the old version did not say.</param>
/// <param name="New">Null where the new version does not say.</param>
public sealed record FieldChange(string Name, object? Old, object? New, Direction Direction);

/// <summary>A rule's verdict that is another now.</summary>
/// <param name="Old">Null where the rule said nothing of the old version.</param>
/// <param name="New">Null where it says nothing of the new one.</param>
public sealed record VerdictMove(RuleInfo Rule, ReportedFinding? Old, ReportedFinding? New);

/// <summary>A toll or a total that is another now. One that falls is worth a note: the dead do not come back.</summary>
/// <param name="Of"><c>toll</c> or <c>total</c>.</param>
public sealed record SumChange(string Of, object Old, object New, Direction Direction);

/// <summary>Which way an amount went.</summary>
public enum Direction
{
    /// <summary>What is said leaves it open, as from "at least 14" to "about 15", or there is no order.</summary>
    Open,
    Falls,
    Rises,
}
