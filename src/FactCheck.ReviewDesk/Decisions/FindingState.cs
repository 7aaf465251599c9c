namespace FactCheck.ReviewDesk.Decisions;

/// <summary>Where a finding stands after all that was said of it.</summary>
public enum FindingState
{
    Open,
    SecondLook,
    Confirmed,
    Rejected,
    Corrected,
    Waived,
}

/// <summary>The words used for states in addresses and on screen.</summary>
public static class FindingStateNames
{
    public static readonly IReadOnlyList<FindingState> All = [.. Enum.GetValues<FindingState>()];

    public static string Name(this FindingState state) => state switch
    {
        FindingState.Open => "open",
        FindingState.SecondLook => "second-look",
        FindingState.Confirmed => "confirmed",
        FindingState.Rejected => "rejected",
        FindingState.Corrected => "corrected",
        _ => "waived",
    };

    public static string Shown(this FindingState state) => state switch
    {
        FindingState.Open => "open",
        FindingState.SecondLook => "awaits a second look",
        FindingState.Confirmed => "confirmed",
        FindingState.Rejected => "rejected as a false alarm",
        FindingState.Corrected => "to be gone from a later version",
        _ => "waived",
    };
}
