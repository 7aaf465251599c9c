using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions;

/// <summary>Tells the pronoun "one" from the number: no one, that one, one of them, one can see.</summary>
internal static class PronounReader
{
    private static readonly string[] s_before =
    [
        "no", "the", "this", "that", "which", "each", "every", "any", "another", "first", "last", "next", "previous", "current", "only", "other",
        "good", "new", "old", "big", "same", "right", "wrong", "better", "best", "such", "loved",
    ];

    private static readonly string[] s_after =
        ["cannot", "another", "of", "can", "could", "should", "must", "might", "may", "would", "who", "whose", "that", "which", "is", "was", "has", "by"];

    public static bool IsPronoun(TokenText text, int token, int end)
        => end == token + 1 && text.Is(token, "one")
            && (text.IsAny(end, s_after) || text.IsKind(end, Reading.TokenKind.Possessive)
                || (text.IsAny(token - 1, s_before) && text.Entry(end) is not { Names.Length: > 0 } && text.Entry(end) is not { Kind: NumberKind.Percent }));
}
