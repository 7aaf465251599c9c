using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Claims;

/// <summary>All patterns of all rule files, found by the word or the mention type that can begin them.</summary>
internal sealed class PatternIndex
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordTable<int> _wordNumbers;
    private readonly PatternProgram[][] _byWord;
    private readonly Dictionary<string, PatternProgram[]> _byMention = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);

    public PatternIndex(IReadOnlyList<ClaimType> claimTypes)
    {
        var byWord = new Dictionary<int, List<PatternProgram>>();
        var byMention = new Dictionary<string, List<PatternProgram>>(StringComparer.Ordinal);
        for (var type = 0; type < claimTypes.Count; type++)
        {
            var order = 0;
            foreach (var pattern in claimTypes[type].Patterns.Concat(claimTypes[type].Except))
            {
                var start = PatternProgramBuilder.Build(pattern.Root, _vocabulary);
                var needs = PatternNeeds.Of(pattern.Root, _vocabulary, _types);
                Add(new(claimTypes[type], order++, start, needs) { Type = type }, byWord, byMention);
            }
        }

        _wordNumbers = new(_vocabulary);
        _byWord = new PatternProgram[_vocabulary.Count + 1][];
        Array.Fill(_byWord, []);
        foreach (var (word, programs) in byWord)
        {
            _byWord[word] = [.. programs];
        }

        foreach (var (type, programs) in byMention)
        {
            _byMention.Add(type, [.. programs]);
        }
    }

    /// <summary>How many words the patterns hold; the highest number of one.</summary>
    public int WordCount => _vocabulary.Count;

    /// <summary>How many mention types the patterns need.</summary>
    public int TypeCount => _types.Count;

    /// <summary>The number of a mention type; -1 for one that no pattern needs.</summary>
    public int TypeOf(string mention) => _types.TryGetValue(mention, out var number) ? number : -1;

    /// <summary>The word's number in the patterns' vocabulary; 0 for a word that no pattern holds.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (word is ['’', .. var rest])
        {
            return rest.Length == 1 && _wordNumbers.TryFind(['\'', rest[0]], out var possessive) ? possessive : 0;
        }

        return _wordNumbers.TryFind(word, out var number) ? number : 0;
    }

    /// <summary>The word that has a number.</summary>
    public string WordOf(int number)
    {
        foreach (var (word, its) in _vocabulary)
        {
            if (its == number)
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number), number, "no word has it");
    }

    public ReadOnlySpan<PatternProgram> StartingWithWord(int number) => _byWord[number];

    public ReadOnlySpan<PatternProgram> StartingWithMention(string type)
        => _byMention.TryGetValue(type, out var programs) ? programs : [];

    private static void Add(
        PatternProgram program,
        Dictionary<int, List<PatternProgram>> byWord,
        Dictionary<string, List<PatternProgram>> byMention)
    {
        var words = new HashSet<int>();
        var types = new HashSet<string>(StringComparer.Ordinal);
        CollectFirst(program.Start, words, types);
        foreach (var word in words)
        {
            ListOf(byWord, word).Add(program);
        }

        foreach (var type in types)
        {
            ListOf(byMention, type).Add(program);
        }
    }

    private static List<PatternProgram> ListOf<TKey>(Dictionary<TKey, List<PatternProgram>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private static void CollectFirst(PatternState state, HashSet<int> words, HashSet<string> types)
    {
        switch (state.Step)
        {
            case PatternStep.Word:
                words.UnionWith(state.Words);
                break;
            case PatternStep.Slot:
                types.Add(state.Slot!.Type);
                break;
            case PatternStep.Gap:
                CollectFirst(state.Next!, words, types);
                break;
            case PatternStep.Branch:
                foreach (var branch in state.Branches)
                {
                    CollectFirst(branch, words, types);
                }

                break;
        }
    }
}
