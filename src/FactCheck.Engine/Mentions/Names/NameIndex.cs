using FactCheck.Engine.Mentions.References;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>All names of all entities, all words that refer to them and all words of quantities and dates: one look-up a token.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, WordMeaning> _byFirstToken = new(StringComparer.OrdinalIgnoreCase);
    private WordTable<WordMeaning> _words = new([]);

    private NameIndex()
    {
    }

    public static NameIndex Build(IEnumerable<(string Text, string Form, bool IsShort, Fact Row)> names)
    {
        var index = new NameIndex();
        var lists = new Dictionary<string, List<EntityName>>(StringComparer.OrdinalIgnoreCase);
        var byFullName = new Dictionary<string, Fact>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        foreach (var (text, form, isShort, row) in names)
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, 0, text.Length, tokens);
            if (tokens.Count == 0)
            {
                continue;
            }

            var words = new string[tokens.Count];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = text[tokens[i].Start..tokens[i].End];
            }

            var name = new EntityName(words, form, isShort, row);
            AddTo(lists, name.Tokens[0], name);
            if (name.Tokens[0].Contains('\''))
            {
                AddTo(lists, name.Tokens[0].Replace('\'', '’'), name);
            }

            if (!isShort)
            {
                byFullName.TryAdd(text, row);
            }
        }

        foreach (var (word, list) in lists)
        {
            index.EntryOf(word).Names = list is [var only] ? [only] : [.. list.OrderByDescending(static name => name.Tokens.Length)];
        }

        index.AddSenses(byFullName);
        foreach (var name in GivenNames.IsFemale.Keys)
        {
            index.EntryOf(name).IsGivenName = true;
        }

        foreach (var (word, reference) in ReferenceWords.All)
        {
            index.EntryOf(word).Reference = reference;
        }

        foreach (var (word, quantity) in QuantityVocabulary.All)
        {
            index.EntryOf(word).Quantity = quantity;
        }

        foreach (var idioms in Idioms.All)
        {
            index.EntryOf(idioms.Key).Idioms = [.. idioms.OrderByDescending(static words => words.Length)];
        }

        foreach (var meaning in index._byFirstToken.Values)
        {
            meaning.Close();
        }

        index._words = new(index._byFirstToken);
        return index;
    }

    /// <summary>The names that begin with a word, longest first.</summary>
    internal ReadOnlySpan<EntityName> StartingWith(ReadOnlySpan<char> word) => At(word).Names;

    /// <summary>All that a word may begin; <see cref="WordMeaning.Empty"/> for most words.</summary>
    internal WordMeaning At(ReadOnlySpan<char> word) => _words.TryFind(word, out var meaning) ? meaning : WordMeaning.Empty;

    /// <summary>What is known of each token of a document; null for most. The only look-up that a token costs.</summary>
    internal WordMeaning?[] WordsOf(Document document)
    {
        var words = new WordMeaning?[document.Tokens.Length];
        for (var token = 0; token < words.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Number && _words.TryFind(document.TextOf(token), out var meaning))
            {
                words[token] = meaning;
            }
        }

        return words;
    }

    private void AddSenses(Dictionary<string, Fact> byFullName)
    {
        foreach (var one in SenseTable.Entries)
        {
            Fact? row = null;
            if (one.Full is not null && !byFullName.TryGetValue(one.Full, out row))
            {
                continue;
            }

            var sense = new NameSense(row, one.Form);
            foreach (var word in one.Words)
            {
                var entry = EntryOf(word);
                entry.Senses = [.. entry.Senses, sense];
            }

            foreach (var cue in one.Cues)
            {
                var entry = EntryOf(cue);
                entry.CueFor = [.. entry.CueFor, sense];
            }
        }
    }

    private WordMeaning EntryOf(string word)
    {
        if (!_byFirstToken.TryGetValue(word, out var entry))
        {
            _byFirstToken.Add(word, entry = new());
        }

        return entry;
    }

    private static void AddTo(Dictionary<string, List<EntityName>> lists, string word, EntityName name)
    {
        if (!lists.TryGetValue(word, out var list))
        {
            // Most words begin one name.
            lists.Add(word, list = new(1));
        }

        list.Add(name);
    }
}
