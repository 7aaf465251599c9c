namespace FactCheck.ReviewDesk.Store;

/// <summary>A key with which a program calls the desk. The key itself is kept nowhere.</summary>
public sealed class StoredApiKey
{
    public int Id { get; set; }

    /// <summary>What it is for, and what the record calls whoever has it.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the key, which is long and random, so that nothing slower is needed.</summary>
    public required string Sha256 { get; set; }

    /// <summary>What it is good for, parted by spaces.</summary>
    public required string Scopes { get; set; }

    public required string MadeBy { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    /// <summary>Since when it is good for nothing; null while it is.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
