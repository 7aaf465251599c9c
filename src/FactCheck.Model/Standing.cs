namespace FactCheck.Model;

/// <summary>How a finding compares with an earlier report.</summary>
public enum BaselineState
{
    /// <summary>The earlier report has no such finding.</summary>
    New,

    /// <summary>It has the finding with the same verdict.</summary>
    Unchanged,

    /// <summary>It has the finding with another verdict.</summary>
    Updated,
}

/// <summary>The words used for the states in reports; those of SARIF.</summary>
public static class BaselineStateNames
{
    public static string Name(this BaselineState state) => state switch
    {
        BaselineState.New => "new",
        BaselineState.Unchanged => "unchanged",
        _ => "updated",
    };
}

/// <summary>Somebody's word that a finding may stay as it is.</summary>
/// <param name="Who">Who answers for it; null where it stands in the story, whose author does.</param>
/// <param name="Until">The day on which it lapses; null where it stands in the story.</param>
public sealed record Waiver(string Reason, string? Who, DateOnly? Until);
