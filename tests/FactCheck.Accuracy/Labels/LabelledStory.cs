using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>A story of the labelled set: its text, and what a careful reader finds in it.</summary>
/// <param name="Text">The text that the product reads: sentences joined by spaces, paragraphs by empty lines.</param>
internal sealed record LabelledStory(
    string Id, DateOnly Date, string Topic, string File, int Line, string Text, IReadOnlyList<StoryPart> Parts, IReadOnlyList<LabelledSentence> Sentences);

/// <summary>A sentence at its offsets in the story's text, with its labels.</summary>
/// <param name="Line">The line of the file, from 1.</param>
internal sealed record LabelledSentence(int Start, int End, int Line, IReadOnlyList<Label> Labels);

/// <summary>One thing that a careful reader finds: some words of a sentence, what they are and what they stand for.</summary>
/// <param name="Kind">A name from <see cref="LabelKinds"/>, or a claim type's.</param>
/// <param name="Start">Offset of the words in the story's text.</param>
internal sealed record Label(string Kind, LabelGroup Group, int Start, int End, ExpectedValue Value, int Line)
{
    /// <summary>What a claim's fields have to be; empty for other labels.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>How a claim is stated.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who has to be the claim's speaker; null where the label does not say.</summary>
    public string? Speaker { get; init; }
}

/// <summary>What is wrong in a file of labels, and where.</summary>
internal sealed record LabelError(string File, int Line, int Column, string Message)
{
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column}): {Message}");
}
