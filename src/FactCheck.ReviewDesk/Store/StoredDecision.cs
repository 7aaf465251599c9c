using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;

namespace FactCheck.ReviewDesk.Store;

/// <summary>A decision as an event of the record: appended, never changed. The database refuses to update or delete one.</summary>
public sealed class StoredDecision
{
    /// <summary>The order in which events were appended.</summary>
    public long Sequence { get; set; }

    public int StoryId { get; set; }

    /// <summary>The finding's fingerprint.</summary>
    public required string Finding { get; set; }

    public int Position { get; set; }

    public DecisionKind Kind { get; set; }

    public required string WhoId { get; set; }

    /// <summary>What they were called when they decided.</summary>
    public required string WhoName { get; set; }

    public DateTimeOffset At { get; set; }

    public int Version { get; set; }

    public required string StorySha256 { get; set; }

    public required string Rules { get; set; }

    public required string Reference { get; set; }

    public Verdict Verdict { get; set; }

    public required string BasisText { get; set; }

    public required string BasisRule { get; set; }

    public required string BasisFacts { get; set; }

    /// <summary>Id of the rule, so that its record can be read without checking the story again.</summary>
    public required string Rule { get; set; }

    /// <summary>The claim's words.</summary>
    public required string Claim { get; set; }

    public required string Reason { get; set; }

    public DateOnly? Until { get; set; }

    public int? CorrectedIn { get; set; }

    public static StoredDecision Of(int story, ReportedFinding reported, Decision decision) => new()
    {
        StoryId = story,
        Finding = reported.Id,
        Position = decision.Position,
        Kind = decision.Kind,
        WhoId = decision.Who.Id,
        WhoName = decision.Who.Name,
        At = decision.At,
        Version = decision.Seen.Version,
        StorySha256 = decision.Seen.Story,
        Rules = decision.Seen.Rules,
        Reference = decision.Seen.Reference,
        Verdict = decision.Seen.Verdict,
        BasisText = decision.Seen.Basis.Text,
        BasisRule = decision.Seen.Basis.Rule,
        BasisFacts = decision.Seen.Basis.Facts,
        Rule = reported.Finding.Rule.Id,
        Claim = reported.Finding.Claim.Source.Text,
        Reason = decision.Reason,
        Until = decision.Until,
        CorrectedIn = decision.CorrectedIn,
    };

    public Decision ToDecision() => new(
        Position, Kind, new(WhoId, WhoName), At,
        new(Version, StorySha256, Rules, Reference, Verdict, new FindingBasis(BasisText, BasisRule, BasisFacts)), Reason, Until, CorrectedIn);
}
