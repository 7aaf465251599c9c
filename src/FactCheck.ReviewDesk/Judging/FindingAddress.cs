namespace FactCheck.ReviewDesk.Judging;

/// <summary>Where a finding stands on the page of its story.</summary>
public static class FindingAddress
{
    /// <param name="finding">The fingerprint.</param>
    public static string Of(int story, string finding) => $"/stories/{story}#d-{Uri.EscapeDataString(finding)}";
}
