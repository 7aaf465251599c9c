namespace FactCheck.ReviewDesk.Store;

/// <summary>A filter of the inbox that a person keeps under a name.</summary>
public sealed class StoredView
{
    public int Id { get; set; }

    public required string PersonId { get; set; }

    public required string Name { get; set; }

    /// <summary>The address of the inbox with the filter.</summary>
    public required string Address { get; set; }
}
