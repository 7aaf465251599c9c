namespace FactCheck.ReviewDesk.Decisions;

/// <summary>What somebody said of a finding: an event of the record, which is never changed.</summary>
/// <param name="Position">Its place among the decisions on the finding, from 1.</param>
/// <param name="Reason">Why, or the remark; empty where nobody said.</param>
/// <param name="Until">The first day on which a waiver holds no longer.</param>
/// <param name="CorrectedIn">The version of the story that has the mistake no more.</param>
public sealed record Decision(
    int Position, DecisionKind Kind, Judge Who, DateTimeOffset At, Seen Seen, string Reason = "", DateOnly? Until = null, int? CorrectedIn = null);

/// <summary>Who decides.</summary>
/// <param name="Id">Stable, whatever the name becomes.</param>
/// <param name="IsSecondEye">Whether they may answer when a second look is asked for.</param>
public sealed record Judge(string Id, string Name, bool IsSecondEye = false);
