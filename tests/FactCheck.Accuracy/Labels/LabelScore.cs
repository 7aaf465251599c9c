namespace FactCheck.Accuracy.Labels;

/// <summary>How much of one kind the labels have, how much was found, and how much of that is right.</summary>
internal sealed record LabelScore(LabelGroup Group, string Kind, int Labelled, int Found, int Right)
{
    /// <summary>How much of what was found is right, in tenths of a per cent; null where nothing was found.</summary>
    public decimal? Precision => Found == 0 ? null : 100m * Right / Found;

    /// <summary>How much of what is there was found; null where nothing is there.</summary>
    public decimal? Recall => Labelled == 0 ? null : 100m * Right / Labelled;
}

/// <summary>A label that nothing was found for, or something found that no label has.</summary>
internal sealed record LabelMiss(LabelledStory Story, int Line, string Kind, string Words, string? Expected, string? Found);

/// <summary>The whole set's scores.</summary>
/// <param name="Empty">Sentences in which there is nothing to find.</param>
/// <param name="LeftAlone">Those in which nothing was found.</param>
internal sealed record LabelResult(
    IReadOnlyList<LabelScore> Scores, IReadOnlyList<LabelMiss> Misses, int Stories, int Sentences, int Empty, int LeftAlone);
