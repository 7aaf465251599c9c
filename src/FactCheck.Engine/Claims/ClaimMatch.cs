using FactCheck.Engine.Mentions;

namespace FactCheck.Engine.Claims;

/// <summary>A pattern that matched some tokens of a sentence, with the mentions that fill its fields.</summary>
internal sealed record ClaimMatch(PatternProgram Program, int Sentence, int FirstToken, int EndToken, Mention?[] Fields)
{
    public int Length => EndToken - FirstToken;

    /// <summary>How many of the fields are filled.</summary>
    public int Filled { get; } = Fields.Length - Fields.AsSpan().Count((Mention?)null);

    public bool Overlaps(ClaimMatch other) => FirstToken < other.EndToken && other.FirstToken < EndToken;
}
