using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;

namespace FactCheck.ReviewDesk.Store;

/// <summary>A finding of a story's current version, for the inbox. Made anew from the version and the decisions whenever one of them changes.</summary>
public sealed class StoredFinding
{
    public int Id { get; set; }

    public int StoryId { get; set; }

    /// <summary>The fingerprint.</summary>
    public required string Finding { get; set; }

    public required string Rule { get; set; }

    /// <summary>The folder of the rule.</summary>
    public required string Domain { get; set; }

    public Verdict Verdict { get; set; }

    public Severity Severity { get; set; }

    /// <summary>The claim's words.</summary>
    public required string Claim { get; set; }

    public required string Message { get; set; }

    /// <summary>What a search looks through, as <see cref="SearchText"/> has it: claim, message and rule, and the story's headline, id and source.</summary>
    public string Words { get; set; } = "";

    public FindingState State { get; set; }

    /// <summary>The day on which a waived finding becomes open.</summary>
    public DateOnly? Until { get; set; }
}
