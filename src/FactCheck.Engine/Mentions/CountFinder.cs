using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds counts of things: 14 people, three cabinet ministers, at least 200 injured civilians.</summary>
internal static class CountFinder
{
    private const int MostModifiers = 2;

    private static readonly WordSet s_plurals = WordSet.Of(
        "people", "men", "women", "children", "police", "troops", "personnel", "staff", "crew", "dead", "wounded", "injured", "aircraft", "cattle",
        "sheep", "fish", "firemen", "policemen", "policewomen", "servicemen", "businessmen", "lawmen", "fishermen", "gunmen", "congressmen", "spokesmen",
        "species", "series", "offspring", "lives", "wives", "teeth", "mice", "feet", "geese", "criteria", "phenomena", "media");

    /// <summary>Words in s that count nothing, or end the phrase before the noun.</summary>
    private static readonly WordSet s_others = WordSet.Of(
        "is", "was", "has", "as", "this", "its", "his", "hers", "ours", "theirs", "yours", "us", "says", "does", "times", "percents", "per", "cents", "plus", "less",
        "versus", "yes", "thus", "across", "towards", "perhaps", "always", "sometimes", "besides", "unless", "whereas",
        "and", "or", "of", "in", "to", "for", "from", "by", "at", "on", "with", "the", "a", "an", "but", "that", "which", "who", "were", "are", "be", "been",
        "than", "after", "before", "since", "until", "over", "under", "between", "will", "would", "have", "had", "said", "more", "out", "up", "down");

    public static void Find(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        var at = text.Is(number.EndToken, "of") && text.Is(number.EndToken + 1, "the") ? number.EndToken + 2 : number.EndToken;
        for (var noun = at; noun <= at + MostModifiers; noun++)
        {
            if (!IsLowerWord(text, noun) || s_others.Contains(text.Document.TextOf(noun)) || (noun == at && IsMeasure(text, noun)))
            {
                return;
            }

            if (IsPlural(text.Document.TextOf(noun)) && !IsBeforeNoun(text, noun) && !IsTime(text, noun))
            {
                var things = text.Text(at, noun + 1).ToLowerInvariant();
                QuantityFinder.Add(
                    text, start, token, noun + 1, MentionTypes.Counted, number.Amount, number.Step, found, (range, words) => new Counted(Number.Stated(range, words), things));
                return;
            }
        }
    }

    /// <summary>Whether a word names things that may be counted.</summary>
    public static bool IsThing(TokenText text, int token)
        => IsLowerWord(text, token) && !s_others.Contains(text.Document.TextOf(token)) && IsPlural(text.Document.TextOf(token));

    /// <summary>"200 injured" are people; "200 injured civilians" are civilians.</summary>
    private static bool IsBeforeNoun(TokenText text, int token)
        => text.IsAny(token, ["injured", "wounded", "dead"]) && IsLowerWord(text, token + 1) && !s_others.Contains(text.Document.TextOf(token + 1))
            && IsPlural(text.Document.TextOf(token + 1));

    private static bool IsLowerWord(TokenText text, int token) => text.IsKind(token, TokenKind.Word) && char.IsLower(text.Document.TextOf(token)[0]);

    private static bool IsMeasure(TokenText text, int token)
        => text.Entry(token) is { Kind: not NumberKind.None } or { Names.Length: > 0 } || IsTime(text, token);

    private static bool IsTime(TokenText text, int token) => text.Entry(token)?.Date is { Kind: DateKind.Unit };

    private static bool IsPlural(ReadOnlySpan<char> word)
        => s_plurals.Contains(word) || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && word[^2] != '\'');
}
