using FactCheck.Engine.Mentions.References;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>What a word may begin: names, longest first, or a reference within the story.</summary>
internal sealed class WordMeaning
{
    public static readonly WordMeaning Empty = new();

    public EntityName[] Names { get; set; } = [];

    public ReferenceWord Reference { get; set; }

    /// <summary>Whether it is a usual given name.</summary>
    public bool IsGivenName { get; set; }

    /// <summary>What the word means of itself if it names several things; empty for other words.</summary>
    public NameSense[] Senses { get; set; } = [];

    /// <summary>The senses of other words that this word speaks for.</summary>
    public NameSense[] CueFor { get; set; } = [];
}

/// <summary>All names of all entities and all words that refer to them, found by their first token in one look-up.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, WordMeaning> _byFirstToken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NameIndex() => _lookup = _byFirstToken.GetAlternateLookup<ReadOnlySpan<char>>();

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

            var name = new EntityName([.. tokens.Select(token => text[token.Start..token.End])], form, isShort, row);
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
            index.EntryOf(word).Names = [.. list.OrderByDescending(static name => name.Tokens.Length)];
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

        return index;
    }

    /// <summary>The names that begin with a word, longest first.</summary>
    internal ReadOnlySpan<EntityName> StartingWith(ReadOnlySpan<char> word) => At(word).Names;

    /// <summary>All that a word may begin; <see cref="WordMeaning.Empty"/> for most words.</summary>
    internal WordMeaning At(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var entry) ? entry : WordMeaning.Empty;

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
            lists.Add(word, list = []);
        }

        list.Add(name);
    }
}
