using FactCheck.Model.Values;

namespace FactCheck.ReviewDesk.Decisions;

/// <summary>Decides whether what somebody wants to say of a finding goes into the record. Pure: the day and the record are passed in.</summary>
public static class Decider
{
    public const int LongestReason = 2000;

    /// <param name="history">All that was said of the finding, in order.</param>
    /// <param name="then">The finding as it is in the version that the person saw, by today's rules; null where that has none.</param>
    /// <param name="now">The finding in the current version; null where that has it no more.</param>
    /// <param name="currentVersion">The story's current version.</param>
    /// <returns>The decision to append, or why there is none.</returns>
    public static (Decision? Decision, Refusal? Refusal) Decide(
        DecisionRequest request, IReadOnlyList<Decision> history, Seen? then, Seen? now, int currentVersion, Judge who, DateTimeOffset at, DateOnly today)
    {
        if (StaleBecause(request, history, then, now, currentVersion, who) is { Count: > 0 } changes)
        {
            return (null, new(RefusalKind.Stale, "The page that you decided on is not what is there now. Nothing was recorded; look again and decide on what you see.", changes));
        }

        return FaultOf(request, FindingReview.Of(history, now!, today), who, today) is { } refusal
            ? (null, refusal)
            : (new(history.Count + 1, request.Kind, who, at, now!, request.Reason.Trim(), UntilOf(request), CorrectedInOf(request)), null);
    }

    private static DateOnly? UntilOf(DecisionRequest request) => request.Kind == DecisionKind.Waived ? request.Until : null;

    private static int? CorrectedInOf(DecisionRequest request) => request.Kind == DecisionKind.Corrected ? request.CorrectedIn : null;

    private static List<string> StaleBecause(DecisionRequest request, IReadOnlyList<Decision> history, Seen? then, Seen? now, int currentVersion, Judge who)
    {
        var changes = new List<string>();
        if (request.Version != currentVersion)
        {
            changes.Add($"You saw version {request.Version} of the story; the desk has version {currentVersion}.");
            changes.AddRange(
                now is null ? ["That version has the finding no more."]
                : then is null ? ["Today's rules do not find it in the version that you saw."]
                : then.Changes(now).Select(Sentence).DefaultIfEmpty("Of the finding nothing has changed: neither its words nor what it rests on."));
        }
        else if (now is null)
        {
            changes.Add("The story has no such finding any more.");
        }

        if (now is not null && request.Rules != now.Rules)
        {
            changes.Add("The rules are not those that your page was checked with.");
        }

        if (now is not null && request.Reference != now.Reference)
        {
            changes.Add("The reference tables are not those that your page was checked over.");
        }

        if (request.Kind == DecisionKind.Commented)
        {
            // What others said meanwhile does not make a remark wrong; but who sends it again, since no answer came, said it once.
            if (history.Skip(request.After).Any(later => later.Kind == request.Kind && later.Who.Id == who.Id && later.Reason == request.Reason.Trim()))
            {
                changes.Add("Your remark is on record already.");
            }

            return changes;
        }

        changes.AddRange(history.Skip(request.After).Select(static later => $"{later.Who.Name} {later.Kind.Past()}{(later.Reason.Length > 0 ? ": " + later.Reason : ".")}"));
        return changes;
    }

    private static string Sentence(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + ".";

    private static Refusal? FaultOf(DecisionRequest request, FindingReview review, Judge who, DateOnly today)
    {
        var reason = request.Reason.Trim();
        if (reason.Length > LongestReason)
        {
            return Incomplete($"The text has {reason.Length} characters; at most {LongestReason} are kept.");
        }

        return request.Kind switch
        {
            DecisionKind.Commented => reason.Length == 0 ? Incomplete("A comment needs words.") : null,
            DecisionKind.Reopened => review.State is FindingState.Open or FindingState.SecondLook ? Incomplete("The finding is open already.") : null,
            _ when review.State is not (FindingState.Open or FindingState.SecondLook)
                => Incomplete($"The finding is {review.State.Shown()}. Reopen it before you decide anew."),
            DecisionKind.SecondLook => review.State == FindingState.SecondLook ? Incomplete("A second look is asked for already.") : null,
            _ => SecondLookFault(review, who) ?? request.Kind switch
            {
                DecisionKind.Rejected when reason.Length == 0 => Incomplete("A false alarm needs a reason: it goes into the rule's record."),
                DecisionKind.Waived when reason.Length == 0 => Incomplete("A waiver needs a reason."),
                DecisionKind.Waived when request.Until is null => Incomplete("A waiver needs the day on which it ends."),
                DecisionKind.Waived when request.Until <= today => Incomplete($"A waiver ends after today; {ValueText.Of(request.Until!.Value)} is not later than {ValueText.Of(today)}."),
                DecisionKind.Corrected when request.CorrectedIn is null => Incomplete("Say in which version the mistake is corrected."),
                DecisionKind.Corrected when request.CorrectedIn <= request.Version => Incomplete($"Version {request.Version} has the finding, so a later one must be meant."),
                _ => null,
            },
        };
    }

    private static Refusal? SecondLookFault(FindingReview review, Judge who)
        => review.State != FindingState.SecondLook ? null
            : review.Asker!.Id == who.Id ? Forbidden("You asked for the second look; somebody else has to give it.")
            : !who.IsSecondEye ? Forbidden("A second look is given by somebody with the role 'second-eye'.")
            : null;

    private static Refusal Incomplete(string message) => new(RefusalKind.Incomplete, message, []);

    private static Refusal Forbidden(string message) => new(RefusalKind.Forbidden, message, []);
}
