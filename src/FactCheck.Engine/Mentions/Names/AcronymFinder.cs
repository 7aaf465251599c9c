using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Learns acronyms that a story introduces in brackets: "the Shanghai Cooperation Organisation (SCO)".</summary>
internal static class AcronymFinder
{
    private const int LongestAcronym = 8;

    /// <summary>Whether a token opens a bracket around a single acronym.</summary>
    public static bool IsBracketed(TokenText text, int token)
        => text.Document.Story.Text[text.Document.Tokens[token].Start] == '(' && text.Is(token + 2, ")") && text.IsKind(token + 1, TokenKind.Word) && IsAcronym(text.Document.TextOf(token + 1));

    public static void Find(EntityScan scan, List<Mention> found, StoryNames names)
    {
        if (scan.Brackets.Count == 0)
        {
            return;
        }

        var ending = new Dictionary<int, Mention>();
        foreach (var mention in found)
        {
            ending.TryAdd(mention.EndToken, mention);
        }

        // What a longer mention with its acronym stands for, by the tokens that it covers.
        var replaced = new List<Mention>();
        foreach (var (bracket, sentence) in scan.Brackets)
        {
            // An acronym that is on record for the very name before it is part of that mention already.
            if (ending.TryGetValue(bracket + 3, out var known) && known.FirstToken < bracket)
            {
                continue;
            }

            var acronym = scan.Document.TextOf(bracket + 1).ToString();
            if (ending.TryGetValue(bracket, out var named) && named is { Value: Fact row, Type: EntityTables.Organisations })
            {
                // That of another organisation on record is a mistake, which a rule can tell only while both stand for themselves.
                if (ending.TryGetValue(bracket + 2, out var inside) && inside is { Value: Fact other, Type: EntityTables.Organisations } && !other.Equals(row))
                {
                    continue;
                }

                replaced.Add(named with { EndToken = bracket + 3 });
                names.Add(acronym, named.Type, row, bracket + 3, $"the story introduces {acronym} as {row}");
            }
            else if (LongForm(scan.Document, scan.Document.Sentences[sentence].FirstToken, bracket, acronym) is >= 0 and var first)
            {
                var text = scan.Document.Story.Text[scan.Document.Tokens[first].Start..scan.Document.Tokens[bracket - 1].End];
                var unknown = new UnknownName(text);
                replaced.Add(new(first, bracket + 3, EntityTables.Organisations, "unknown", unknown) { IsOpen = true });
                names.Add(acronym, EntityTables.Organisations, unknown, bracket + 3, $"the story introduces {acronym} as {text}");
            }
        }

        Replace(found, replaced);
    }

    /// <summary>Takes up mentions, in the order of the text, and drops those on record inside them.</summary>
    private static void Replace(List<Mention> found, List<Mention> replaced)
    {
        if (replaced.Count == 0)
        {
            return;
        }

        var covering = new Dictionary<int, Mention>();
        foreach (var mention in replaced)
        {
            for (var token = mention.FirstToken; token < mention.EndToken; token++)
            {
                covering[token] = mention;
            }
        }

        found.RemoveAll(mention => mention.Value is Fact && covering.TryGetValue(mention.FirstToken, out var over) && mention.EndToken <= over.EndToken);
        found.AddRange(replaced);
    }

    /// <summary>The first token of the words before a bracket whose initials make the acronym; small words count where they fit. -1 for none.</summary>
    private static int LongForm(Document document, int floor, int bracket, string acronym)
    {
        var letter = acronym.Length - 1;
        var token = bracket - 1;
        var lowest = Math.Max(floor, bracket - (3 * acronym.Length) - 2);
        for (; token >= lowest && letter >= 0; token--)
        {
            if (document.Tokens[token].Kind != TokenKind.Word)
            {
                if (document.TextOf(token) is "-" or "&" || document.Tokens[token].Kind == TokenKind.Possessive)
                {
                    continue;
                }

                return -1;
            }

            var word = document.TextOf(token);
            if (char.ToUpperInvariant(word[0]) == acronym[letter] && (char.IsUpper(word[0]) || IsSmall(word)))
            {
                letter--;
            }
            else if (!IsSmall(word))
            {
                return -1;
            }
        }

        return letter < 0 && char.IsUpper(document.TextOf(token + 1)[0]) ? token + 1 : -1;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => word is "of" or "the" or "for" or "and" or "on" or "in" or "de" or "to" or "against";

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestAcronym)
        {
            return false;
        }

        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                return false;
            }
        }

        return true;
    }
}
