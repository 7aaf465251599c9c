using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Short forms that the story itself gives to somebody: acronyms in brackets, and surnames of people not on record.</summary>
internal sealed class StoryNames
{
    /// <param name="Value">The row or the <see cref="UnknownName"/>; null where the story gives the word to two.</param>
    /// <param name="From">The token from which on the word has this meaning.</param>
    internal sealed record Meaning(string Table, object? Value, int From, string Because);

    private readonly Dictionary<string, Meaning> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StoryNames() => _lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsEmpty => _byWord.Count == 0;

    public void Add(string word, string table, object value, int from, string because)
    {
        if (_byWord.TryGetValue(word, out var known) && !Equals(known.Value, value))
        {
            _byWord[word] = known with { Value = null };
        }
        else
        {
            _byWord.TryAdd(word, new(table, value, from, because));
        }
    }

    public Meaning? Of(ReadOnlySpan<char> word, int token) => _lookup.TryGetValue(word, out var meaning) && token >= meaning.From ? meaning : null;

    /// <summary>Drops what is on record under a word to which the story gives another meaning, and adds that meaning wherever the word stands alone.</summary>
    public void Apply(EntityScan scan, List<Mention> found, bool[] taken)
    {
        if (IsEmpty)
        {
            return;
        }

        found.RemoveAll(mention => mention.EndToken == mention.FirstToken + 1 && mention.Value is Fact fact && Of(scan.Document.TextOf(mention.FirstToken), mention.FirstToken) is { } meaning
            && Release(mention, taken, !ReferenceEquals(meaning.Value, fact)));
        for (var sentence = 0; sentence < scan.Document.Sentences.Length; sentence++)
        {
            var (first, end, _) = scan.Document.Sentences[sentence];
            var text = scan.TextOf(sentence);
            for (var token = first; token < end; token++)
            {
                if (!taken[token] && text.IsCapitalised(token) && Of(scan.Document.TextOf(token), token) is { Value: { } value } meaning
                    && (meaning.Table != EntityTables.People || !IsPartOfAnother(text, token, taken)))
                {
                    var start = StartOf(text, token, value);
                    found.Add(new(start, token + 1, meaning.Table, value is Fact ? "acronym" : "unknown", value) { Because = meaning.Because, IsOpen = value is not Fact });
                    taken.AsSpan(start, token + 1 - start).Fill(true);
                }
            }
        }
    }

    /// <summary>"Brandt &amp; Sohn", "Brandt Street" and "Maria Brandt" are not the Brandt whom the story has named.</summary>
    private static bool IsPartOfAnother(TokenText text, int token, bool[] taken)
    {
        var after = text.Is(token + 1, "&") || (text.IsCapitalised(token + 1) && !taken[token + 1] && !CalendarWords.Contain(text, token + 1));
        var before = text.Is(token - 1, "&") || (text.IsCapitalised(token - 1) && !taken[token - 1] && !CalendarWords.Contain(text, token - 1) && !NameRun.IsTitle(text.Document.TextOf(token - 1))
            && !IsParticle(text.Document.TextOf(token - 1)) && !(token - 1 == text.Start && ShortNameFinder.IsOpener(text.Document.TextOf(token - 1))));
        return after || before;
    }

    /// <summary>"De Bruin" for Willem de Bruin: the small words of a surname belong to it.</summary>
    private static int StartOf(TokenText text, int token, object value)
    {
        var start = token;
        var name = value is UnknownName unknown ? unknown.Text : "";
        while (start > text.Start && IsParticle(text.Document.TextOf(start - 1)) && name.EndsWith(" " + text.Text(start - 1, token + 1), StringComparison.OrdinalIgnoreCase))
        {
            start--;
        }

        return start;
    }

    private static bool IsParticle(ReadOnlySpan<char> word) => word is "de" or "De" or "van" or "Van" or "von" or "Von" or "der" or "den" or "da" or "Da" or "di" or "Di" or "del" or "Del" or "la" or "La" or "le" or "Le" or "bin" or "al";

    private static bool Release(Mention mention, bool[] taken, bool isOther)
    {
        taken[mention.FirstToken] &= !isOther;
        return isOther;
    }
}
