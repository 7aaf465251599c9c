using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>One thing that the product found, under the name that labels have for it.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Written">The number as the story writes it, where there is one.</param>
internal sealed record Found(string Kind, LabelGroup Group, int FirstToken, int EndToken, object? Value, decimal? Written)
{
    /// <summary>The claim itself; null for anything else.</summary>
    public Claim? Claim { get; init; }
}
