namespace FactCheck.Engine.Facts;

/// <summary>Addresses of databases and servers. None holds a password: descriptors and command lines end up in logs and repositories.</summary>
public static class TableAddress
{
    /// <summary>What is expected in place of an address with a password.</summary>
    public const string WithoutPassword = "one without; the password belongs into PGPASSWORD or ~/.pgpass";

    public static bool Is(string text) => text.Contains("://", StringComparison.Ordinal);

    public static bool HoldsPassword(string address)
    {
        if (!Is(address))
        {
            return false;
        }

        var authority = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var end = authority.IndexOfAny(['/', '?', '#']);
        authority = end < 0 ? authority : authority[..end];
        return (authority.LastIndexOf('@') is >= 0 and var at && authority[..at].Contains(':'))
            || address.Contains("password=", StringComparison.OrdinalIgnoreCase);
    }
}
