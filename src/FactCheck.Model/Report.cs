namespace FactCheck.Model;

/// <summary>What a report was made from. The same story and snapshot give the same bytes.</summary>
/// <param name="Rules">Hash over all rule files, lower-case hexadecimal SHA-256.</param>
/// <param name="Reference">Hash over all reference tables and their descriptor.</param>
/// <param name="AsOf">The day for which the record is read; null when the story has no date and none was given.</param>
public sealed record Snapshot(string Rules, string Reference, DateOnly? AsOf);

/// <summary>A finding as reported: with its fingerprint, and the other places where the story says the same.</summary>
/// <param name="Id">Stable fingerprint of story id, rule and claim; it survives edits elsewhere in the story.</param>
public sealed record ReportedFinding(string Id, Finding Finding, IReadOnlyList<Claim> Also)
{
    /// <summary>How it compares with an earlier report; null where it was compared with none.</summary>
    public BaselineState? Baseline { get; init; }

    /// <summary>Who lets it stay as it is, and why; null where nobody does.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Why a waiver of it holds no longer; null where none has lapsed.</summary>
    public string? LapsedWaiver { get; init; }

    /// <summary>Whether somebody has dealt with it already: it is waived, or an earlier report has it.</summary>
    public bool IsSettled => Waiver is not null || Baseline == BaselineState.Unchanged;
}

/// <summary>Everything found in one story.</summary>
/// <param name="Claims">Number of distinct claims that a rule looked at.</param>
public sealed record Report(Story Story, Snapshot Snapshot, int Claims, IReadOnlyList<ReportedFinding> Findings)
{
    /// <summary>What no rule looked at, in the order of the text.</summary>
    public IReadOnlyList<UncheckedSentence> Unchecked { get; init; } = [];
}
