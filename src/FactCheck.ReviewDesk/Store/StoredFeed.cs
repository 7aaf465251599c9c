namespace FactCheck.ReviewDesk.Store;

/// <summary>A feed that stories are taken from.</summary>
public sealed class StoredFeed
{
    public int Id { get; set; }

    public required string Address { get; set; }

    /// <summary>How long to wait from one question to the next while all is well.</summary>
    public int Minutes { get; set; }

    public required string MadeBy { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    /// <summary>What the server calls what it gave last; null where it said nothing.</summary>
    public string? ETag { get; set; }

    /// <summary>When the server says that changed, in its own words.</summary>
    public string? LastModified { get; set; }

    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>When it is asked next; null where it is gone for good.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>How often in a row there was nothing to be had.</summary>
    public int Failures { get; set; }

    /// <summary>What came of asking last, in words.</summary>
    public string Answer { get; set; } = "";
}
