namespace FactCheck.Authoring.Completion;

/// <summary>Something that can stand at a place of a rule file.</summary>
/// <param name="Text">What is written: a key with its colon, a word, a call with its parentheses.</param>
/// <param name="Summary">What it is, in half a sentence; empty where the word says it.</param>
public sealed record RuleCompletion(string Text, string Summary);

/// <summary>What can stand at a place, and which characters it takes the place of.</summary>
/// <param name="From">Index of the first character of the word that is being written.</param>
/// <param name="Offers">Those that go on from what is written, in the order in which the language has them.</param>
public sealed record RuleCompletions(int From, IReadOnlyList<RuleCompletion> Offers);
