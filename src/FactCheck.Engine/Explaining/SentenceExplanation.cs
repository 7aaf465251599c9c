using FactCheck.Model;

namespace FactCheck.Engine.Explaining;

/// <summary>What came of one sentence: its claims with what each rule made of them, and the patterns that nearly matched.</summary>
/// <param name="Place">Where it stands in the file.</param>
public sealed record SentenceExplanation(Place Place, string Text, IReadOnlyList<ClaimExplanation> Claims, IReadOnlyList<NearMiss> NearMisses);

/// <summary>A claim and how every rule of its type answered; none where the claim's modality keeps rules from seeing it.</summary>
public sealed record ClaimExplanation(Claim Claim, IReadOnlyList<Explanation> Rules);

/// <summary>A pattern that matched the beginning of its words, or all of them, without giving a claim.</summary>
/// <param name="Pattern">As its author wrote it, with its line in the file.</param>
/// <param name="Matched">The words that it matched.</param>
/// <param name="Expected">What the pattern asks for next: a word, or a field with its type; null where all of it matched.</param>
/// <param name="Found">The word that stands there; null at the sentence's end.</param>
/// <param name="Because">What kept it from giving a claim where all of it matched; null otherwise.</param>
public sealed record NearMiss(string ClaimType, string Pattern, string File, int Line, string Matched, string? Expected, string? Found, string? Because);
