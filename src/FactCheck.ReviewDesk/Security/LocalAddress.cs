namespace FactCheck.ReviewDesk.Security;

/// <summary>Only where we are, so that a link or form of somebody else's cannot lead on to somewhere else.</summary>
public static class LocalAddress
{
    public static string Of(string? address)
        => address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) ? address : "/";
}
