namespace FactCheck.Model;

/// <summary>What came in: one story as its file has it, before anything is understood.</summary>
/// <param name="Id">The file's name without folder and extension, or the id in its front matter.</param>
/// <param name="Published">The story's own date in its own time zone; null when neither the file nor the caller says.</param>
/// <param name="Source">The agency or publication, empty when unknown.</param>
/// <param name="Text">The file's whole text; offsets in UTF-16 code units point into it.</param>
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
    /// <summary>The path or name to show for the story.</summary>
    public string Path { get; init; } = Id;
}

/// <summary>A headline, a deck line under it, or a paragraph of the body.</summary>
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
}
