namespace FactCheck.ReviewDesk.Store;

/// <summary>A version of a story as it came in; never changed.</summary>
public sealed class StoredVersion
{
    public int Id { get; set; }

    public int StoryId { get; set; }

    /// <summary>From 1, in the order in which they came in.</summary>
    public int Number { get; set; }

    /// <summary>The version that the story gives itself, empty when it has none.</summary>
    public required string Label { get; set; }

    /// <summary>SHA-256 of the story's bytes; for an entry of an archive, of the entry's.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The file that it was read from.</summary>
    public required string FileSha256 { get; set; }

    /// <summary>Its place among the stories of the file, from 0.</summary>
    public int Place { get; set; }

    /// <summary>The name by which the file came in.</summary>
    public required string Path { get; set; }

    /// <summary>The date that was given for stories that say none.</summary>
    public DateOnly? DateWhereMissing { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Who or what brought it in.</summary>
    public required string ReceivedFrom { get; set; }
}

/// <summary>The bytes of a file, by their SHA-256; never changed.</summary>
public sealed class StoredFile
{
    public required string Sha256 { get; set; }

    public required byte[] Bytes { get; set; }
}
