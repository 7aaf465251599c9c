using FactCheck.Engine.Findings;
using FactCheck.Model;

namespace FactCheck.ReviewDesk.Decisions;

/// <summary>What of a finding somebody had before them.</summary>
/// <param name="Version">The story's version on the desk, from 1.</param>
/// <param name="Story">SHA-256 of the story as it came in.</param>
/// <param name="Rules">SHA-256 of the rules.</param>
/// <param name="Reference">SHA-256 of the reference tables.</param>
/// <param name="Basis">Of the words, the rule and the rows that the verdict rests on.</param>
public sealed record Seen(int Version, string Story, string Rules, string Reference, Verdict Verdict, FindingBasis Basis)
{
    /// <summary>Why a word on this says nothing of what is there now; empty where it still does.</summary>
    public IEnumerable<string> Changes(Seen now)
        => Verdict == now.Verdict ? Basis.Changes(now.Basis) : Basis.Changes(now.Basis).Prepend($"the verdict was {Verdict.Name()} and is {now.Verdict.Name()}");
}
