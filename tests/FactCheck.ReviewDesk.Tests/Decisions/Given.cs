using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;

namespace FactCheck.ReviewDesk.Tests.Decisions;

/// <summary>A finding in its first version, and three people.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 1, 20);
    public static readonly DateTimeOffset Noon = new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero);
    public static readonly Judge Ann = new("1", "Ann");
    public static readonly Judge Ben = new("2", "Ben", IsSecondEye: true);
    public static readonly Judge Cleo = new("3", "Cleo");
    public static readonly Seen First = new(1, "story", "rules", "tables", Verdict.Imprecise, new FindingBasis("text", "rule", "facts"));

    public static Decision Said(int position, DecisionKind kind, Judge who, Seen? seen = null, DateOnly? until = null, int? correctedIn = null)
        => new(position, kind, who, Noon, seen ?? First, "because", until, correctedIn);

    public static DecisionRequest Asks(DecisionKind kind, int after = 0, string reason = "because")
        => new(kind, First.Version, First.Rules, First.Reference, after, reason);
}
