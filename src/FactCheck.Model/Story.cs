namespace FactCheck.Model;

/// <summary>What came in: one story as its file has it, before anything is understood.</summary>
/// <param name="Id">The id that the story gives itself, or the file's name without extension.</param>
/// <param name="Published">The story's own date in its own time zone; null when neither the file nor the caller says.</param>
/// <param name="Source">The agency or publication, empty when unknown.</param>
/// <param name="Text">The text that is read, offsets in UTF-16 code units: the file's own, or what <see cref="Origin"/> leads back to the file.</param>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Parts">Headline, deck and body paragraphs in the order of the text.</param>
public sealed record Story(
    string Id,
    string Headline,
    DateOnly? Published,
    string Source,
    string Text,
    string Sha256,
    IReadOnlyList<StoryPart> Parts)
{
    /// <summary>Whether it has no id of its own: then what is read from two files of one name is told apart by their folders.</summary>
    public bool IsNamedByFile { get; init; }

    /// <summary>The path or name to show for the story; that of a file in an archive has the archive's before it.</summary>
    public string Path { get; init; } = Id;

    /// <summary>The version that the story gives itself, empty when it has none.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>The language as a BCP 47 tag, empty when the file does not say.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>Who wrote it, empty when unknown.</summary>
    public string Byline { get; init; } = string.Empty;

    /// <summary>Where and when it was written, as in <c>TOKYO, Jan 16 (Agency)</c>; empty when the story does not say.</summary>
    public string Dateline { get; init; } = string.Empty;

    /// <summary>Where the text stands in the file that came in; null where it is the file's own text.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>The claims that came with it, extracted elsewhere; null for a story whose claims are to be found in its text.</summary>
    public IReadOnlyList<GivenClaim>? GivenClaims { get; init; }

    /// <summary>The place in the file of a place in the text.</summary>
    public Place InFile(Place inText) => Origin?.Locate(inText.Start, inText.End) ?? inText;
}

/// <summary>A headline, a deck line under it, a paragraph of the body, or the caption of a picture.</summary>
/// <param name="Start">Offset of the first character in <see cref="Story.Text"/>.</param>
/// <param name="End">Offset after the last character.</param>
public sealed record StoryPart(PartKind Kind, int Start, int End);

/// <summary>The place of a text in its story.</summary>
public enum PartKind
{
    Headline,
    Deck,
    Body,
    Byline,

    /// <summary>The place, day and agency before the first sentence.</summary>
    Dateline,

    /// <summary>What stands below a picture.</summary>
    Caption,
}
