using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>All words that can begin a quantity or date or belong to one: number words, units, currencies, months.</summary>
internal static class QuantityVocabulary
{
    private static readonly Dictionary<string, WordEntry> s_entries = Build();
    private static readonly WordTable<WordEntry> s_words = new(s_entries);

    public static IReadOnlyCollection<KeyValuePair<string, WordEntry>> All => s_entries;

    public static WordEntry? Find(ReadOnlySpan<char> word) => s_words.TryFind(word, out var entry) ? entry : null;

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
        foreach (var entry in entries.Values)
        {
            entry.Close();
        }

        return entries;
    }
}
