using FactCheck.Cli.Configuration;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Cli.Gate;

/// <summary>A waiver as a reviewed file has it: of which finding, why, by whom, until when, and what it rests on.</summary>
/// <param name="Finding">The finding's fingerprint.</param>
/// <param name="Story">The story's id.</param>
/// <param name="Claim">The claim's words, for who reviews the file.</param>
internal sealed record FiledWaiver(
    string Finding, string Story, string Rule, string Claim, string Verdict, string Reason, string Who, DateOnly Until, FindingBasis Basis)
{
    /// <summary>Where it stands; null for one that is being written.</summary>
    public FilePlace? At { get; init; }

    public static FiledWaiver Of(Story story, ReportedFinding reported, string reason, string who, DateOnly until, IReadOnlyList<ClaimType> types)
        => new(
            reported.Id, story.Id, reported.Finding.Rule.Id, Fingerprint.Words(reported.Finding.Claim, reported.Also), reported.Finding.Verdict.Name(),
            reason, who, until, FindingBasis.Of(reported, types));

    /// <summary>Why it does not hold for the finding that it names; null where it holds.</summary>
    /// <param name="today">Null where nobody says which day it is.</param>
    public string? LapsedBecause(Story story, ReportedFinding reported, IReadOnlyList<ClaimType> types, DateOnly? today)
    {
        var now = Of(story, reported, Reason, Who, Until, types);
        var reasons = new List<string>();
        if (Story != now.Story || Rule != now.Rule || Claim != now.Claim)
        {
            reasons.Add("it names another story, rule or claim than the finding has");
        }

        if (Verdict != now.Verdict)
        {
            reasons.Add($"the verdict was {Verdict} and is {now.Verdict}");
        }

        reasons.AddRange(Basis.Changes(now.Basis));
        if (today is null)
        {
            reasons.Add($"it holds until {ValueText.Of(Until)}, and the story has no date: give --today");
        }
        else if (today >= Until)
        {
            reasons.Add($"it held until {ValueText.Of(Until)}");
        }

        return reasons.Count == 0 ? null : string.Join("; ", reasons);
    }
}
