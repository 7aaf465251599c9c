namespace FactCheck.Engine.Reading;

/// <summary>Words to be told from all others of a text at the cost of one look.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _words;

    private WordSet(StringComparison comparison, string[] words)
        => _words = new([.. words.Distinct(StringComparer.FromComparison(comparison)).Select(static word => KeyValuePair.Create(word, true))], comparison);

    /// <summary>Words in just these capitals.</summary>
    public static WordSet Of(params string[] words) => new(StringComparison.Ordinal, words);

    public static WordSet InAnyCapitals(params string[] words) => new(StringComparison.OrdinalIgnoreCase, words);

    public bool Contains(ReadOnlySpan<char> word) => _words.TryFind(word, out _);
}
