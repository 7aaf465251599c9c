using FactCheck.Model.Values;

namespace FactCheck.ReviewDesk.Decisions;

/// <summary>Where a finding stands: a fold of what was said of it, held against what is there now.</summary>
/// <param name="Last">The decision that the state comes from; null where nothing was decided.</param>
/// <param name="Asker">Who asked for a second look that is not answered for good; they cannot answer it themselves.</param>
/// <param name="OpenBecause">Why an earlier decision holds no longer; null where none has lapsed.</param>
public sealed record FindingReview(FindingState State, Decision? Last, Judge? Asker, string? OpenBecause)
{
    private static readonly FindingReview s_untouched = new(FindingState.Open, null, null, null);

    /// <param name="history">In the order of their positions.</param>
    /// <param name="today">A waiver lapses on its day.</param>
    public static FindingReview Of(IEnumerable<Decision> history, Seen now, DateOnly today)
        => history.Aggregate(s_untouched, static (review, decision) => review.After(decision)).Against(now, today);

    /// <summary>The day on which the state becomes open by itself; null where it does not.</summary>
    public DateOnly? Until => State == FindingState.Waived ? Last?.Until : null;

    private FindingReview After(Decision decision) => decision.Kind switch
    {
        DecisionKind.Commented => this,
        DecisionKind.SecondLook => new(FindingState.SecondLook, decision, decision.Who, null),
        // Who reopens the answer to a second look has not answered it: it is asked for again.
        DecisionKind.Reopened => new(Asker is null ? FindingState.Open : FindingState.SecondLook, decision, Asker, null),
        DecisionKind.Confirmed => new(FindingState.Confirmed, decision, Asker, null),
        DecisionKind.Rejected => new(FindingState.Rejected, decision, Asker, null),
        DecisionKind.Corrected or DecisionKind.Gone => new(FindingState.Corrected, decision, Asker, null),
        _ => new(FindingState.Waived, decision, Asker, null),
    };

    private FindingReview Against(Seen now, DateOnly today)
        => State is FindingState.Open or FindingState.SecondLook || LapsedBecause(now, today) is not { } why
            ? this
            : new(FindingState.Open, Last, null, why);

    private string? LapsedBecause(Seen now, DateOnly today)
    {
        if (Last is not { } last)
        {
            return null;
        }

        if (last.CorrectedIn is { } version && now.Version >= version)
        {
            return $"it was to be gone from version {version}, and version {now.Version} has it";
        }

        if (last.Until is { } day && today >= day)
        {
            return $"the waiver held until {ValueText.Of(day)}";
        }

        return string.Join("; ", last.Seen.Changes(now)) is { Length: > 0 } changes ? changes : null;
    }
}
