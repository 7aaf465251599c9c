namespace FactCheck.Model;

/// <summary>A claim that was extracted elsewhere, as its line has it: whether there is such a claim type, and what its values mean, is not known yet.</summary>
/// <param name="Type">The claim type that it names.</param>
/// <param name="TypePlace">Where it names it, in the file.</param>
/// <param name="Start">Offset of its words in <see cref="Story.Text"/>.</param>
/// <param name="End">Offset after its words.</param>
/// <param name="Part">Index of the part that holds its words: the sentence that the line gives, else the words alone.</param>
public sealed record GivenClaim(string Type, Place TypePlace, int Start, int End, int Part, IReadOnlyList<GivenField> Fields)
{
    /// <summary>Whether its words stand inside quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>Who says them; null for the story's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether they are somebody's, in indirect speech.</summary>
    public bool Reported { get; init; }

    /// <summary>The verb of saying; null where there is none.</summary>
    public string? Saying { get; init; }

    public Modality Modality { get; init; }

    /// <summary>The words that make it other than asserted; null for what is asserted.</summary>
    public string? ModalityCue { get; init; }

    /// <summary>What its line calls it elsewhere; null where it says nothing.</summary>
    public GivenOrigin? Origin { get; init; }
}

/// <summary>By what a claim that was extracted elsewhere is known there, so that its findings can be joined with it.</summary>
/// <param name="Id">Its own id; null where it has none.</param>
/// <param name="Start">Offset of its words in the story that it was taken from; null where the line does not say.</param>
/// <param name="End">Offset after them.</param>
public sealed record GivenOrigin(string? Id, int? Start, int? End);

/// <summary>A field of a claim that was extracted elsewhere.</summary>
/// <param name="NamePlace">Where the field's name stands in the file.</param>
public sealed record GivenField(string Name, Place NamePlace, GivenValue Value);

/// <summary>A value as a line of claims has it.</summary>
/// <param name="Text">A text without its escapes, a number as written; empty for the rest.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record GivenValue(GivenKind Kind, string Text, Place Place)
{
    /// <summary>The items of a list.</summary>
    public IReadOnlyList<GivenValue> Items { get; init; } = [];

    /// <summary>The parts of a typed value.</summary>
    public IReadOnlyList<GivenField> Parts { get; init; } = [];

    /// <summary>The words that the line has beside a typed value; null where it has none.</summary>
    public string? Words { get; init; }
}

/// <summary>What a value is in JSON.</summary>
public enum GivenKind : byte
{
    Nothing,
    Text,
    Number,
    True,
    False,
    List,
    Parts,
}
