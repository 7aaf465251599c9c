using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>All words that can begin a quantity or date or belong to one: number words, units, currencies, months.</summary>
internal static class QuantityVocabulary
{
    private static readonly Dictionary<string, WordEntry> s_entries = Build();
    private static readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordEntry? Find(ReadOnlySpan<char> word) => s_lookup.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>The entry of each token of a document; null for most. The only look-up that a token costs.</summary>
    public static WordEntry?[] EntriesOf(Document document)
    {
        var entries = new WordEntry?[document.Tokens.Length];
        for (var token = 0; token < entries.Length; token++)
        {
            if (document.Tokens[token].Kind is TokenKind.Word or TokenKind.Symbol)
            {
                entries[token] = Find(document.TextOf(token));
            }
        }

        return entries;
    }

    private static Dictionary<string, WordEntry> Build()
    {
        var entries = new Dictionary<string, WordEntry>(4096, StringComparer.OrdinalIgnoreCase);
        NumberWords.AddTo(entries);
        var names = new Dictionary<string, List<MeasureName>>(4096, StringComparer.OrdinalIgnoreCase);
        foreach (var name in UnitTable.Names.Concat(CurrencyTable.Names))
        {
            if (!names.TryGetValue(name.Words[0], out var list))
            {
                names.Add(name.Words[0], list = []);
            }

            list.Add(name);
        }

        foreach (var (word, list) in names)
        {
            if (!entries.TryGetValue(word, out var entry))
            {
                entries.Add(word, entry = new());
            }

            entry.Names = [.. list.OrderByDescending(name => name.Words.Length)];
        }

        DateVocabulary.AddTo(entries);
        return entries;
    }
}
