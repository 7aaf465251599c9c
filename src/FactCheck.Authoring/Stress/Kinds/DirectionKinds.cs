using FactCheck.Authoring.Stress.Relations;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>A rise called a fall, and the other way round.</summary>
internal static class DirectionKinds
{
    private static readonly (string Rise, string Fall)[] s_opposites =
        [
            ("rose", "fell"), ("rises", "falls"), ("rise", "fall"), ("risen", "fallen"), ("rising", "falling"), ("climbed", "dropped"), ("grew", "shrank"),
            ("increased", "decreased"), ("increase", "decrease"), ("jumped", "slumped"), ("up", "down"), ("more", "fewer"), ("more", "less"), ("higher", "lower"), ("raised", "lowered"),
        ];

    public static readonly MistakeKind Reversed = new(
        "rise-called-a-fall", "Both ends of the change stand in the sentence.", false,
        static story => story.Body.SelectMany(Changes.Of).Select(static change => Reverse(change)).OfType<Mistake>());

    private static Mistake? Reverse(Change change)
    {
        var text = change.Relation.Sentence.Text;
        var words = (change.Direction > 0 ? DirectionWords.More() : DirectionWords.Less()).Matches(text).ToList();

        // With two words of direction the sentence would contradict itself, and either could be the one that is wrong.
        return words is [var word] && Opposite(word.Value, change.Direction) is { } opposite
            ? change.Relation.Sentence.Replace(word.Index, word.Index + word.Length, opposite, change.Relation.Says)
            : null;
    }

    private static string? Opposite(string word, int direction)
        => direction > 0
            ? s_opposites.FirstOrDefault(pair => pair.Rise == word).Fall
            : s_opposites.FirstOrDefault(pair => pair.Fall == word).Rise;
}
