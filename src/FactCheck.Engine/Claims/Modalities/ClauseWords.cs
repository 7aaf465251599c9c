using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Claims.Modalities;

/// <summary>Words that begin a clause of its own, which a cue outside it does not reach.</summary>
internal static class ClauseWords
{
    private static readonly WordSet s_finite = WordSet.InAnyCapitals(
        "is", "are", "was", "were", "has", "had", "have", "stands", "stood", "remains", "remained", "became", "did", "does", "said", "says", "will", "would", "can", "could", "may", "might");

    private static readonly WordSet s_notVerbal = WordSet.InAnyCapitals(
        "the", "a", "an", "our", "his", "her", "its", "their", "my", "your", "political", "free", "good", "ill", "last", "own", "public", "national");

    /// <summary>Relative pronouns: after a comma they say something more of what stands before it.</summary>
    public static bool IsRelative(ReadOnlySpan<char> word) => word is "who" or "which" or "whose" or "where" or "whom";

    /// <summary>Conjunctions whose clause is told as known, whatever the main clause is.</summary>
    public static bool IsFactive(ReadOnlySpan<char> word) => word is "since" or "because" or "although" or "though" or "whereas";

    /// <summary>Conjunctions whose clause is known only beside what is no plan: "will speak after he took office" is rare, "will speak when he takes office" is not.</summary>
    public static bool IsTemporal(ReadOnlySpan<char> word) => word is "after" or "when";

    /// <summary>Conjunctions after a comma: ", as trade stands at".</summary>
    public static bool IsLoose(ReadOnlySpan<char> word) => word is "as" or "while" or "with";

    public static bool IsCoordinator(ReadOnlySpan<char> word) => word is "and" or "but" or "yet" or "or";

    public static bool IsFinite(ReadOnlySpan<char> word) => s_finite.Contains(word);

    /// <summary>Whether "will" after this word is a noun.</summary>
    public static bool MakesNoun(ReadOnlySpan<char> word) => s_notVerbal.Contains(word);
}
