namespace FactCheck.ReviewDesk.Store;

/// <summary>An address that is told what happens on the desk.</summary>
public sealed class StoredWebhook
{
    public int Id { get; set; }

    public required string Address { get; set; }

    /// <summary>What it is told of, parted by spaces.</summary>
    public required string Events { get; set; }

    /// <summary>The secret that what it is told is signed with, encrypted.</summary>
    public required string Secret { get; set; }

    public required string MadeBy { get; set; }

    public DateTimeOffset MadeAt { get; set; }
}

/// <summary>Something to tell an address, written in one transaction with what happened.</summary>
public sealed class StoredDelivery
{
    public long Id { get; set; }

    public int WebhookId { get; set; }

    /// <summary>By which whoever is told knows what they were told before.</summary>
    public required string Message { get; set; }

    public required string Event { get; set; }

    public required string Body { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    /// <summary>How often it was sent.</summary>
    public int Tries { get; set; }

    /// <summary>When it is sent next; null where it is delivered, or was given up.</summary>
    public DateTimeOffset? NextAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>What was answered last, in words.</summary>
    public string Answer { get; set; } = "";
}
