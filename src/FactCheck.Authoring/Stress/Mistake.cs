namespace FactCheck.Authoring.Stress;

/// <summary>One mistake planted in a story without one: what stands at a place of its text is replaced.</summary>
/// <param name="Start">Offset in the story's text.</param>
/// <param name="End">Offset after the last character that is replaced.</param>
/// <param name="To">What takes its place.</param>
/// <param name="Because">Why it is a mistake for certain: the relation that held before.</param>
public sealed record Mistake(int Start, int End, string To, string Because);

/// <summary>A kind of mistake that people make, and where it can be planted.</summary>
/// <param name="Name">What is wrong: <c>percent-from-the-wrong-base</c>.</param>
/// <param name="Decides">How it is known that the changed story is wrong.</param>
/// <param name="NeedsReference">Whether only reference tables can tell.</param>
/// <param name="Find">The mistakes of this kind for a story, in the order of its text; at most one for each place that says something.</param>
public sealed record MistakeKind(string Name, string Decides, bool NeedsReference, Func<StressedStory, IEnumerable<Mistake>> Find);
