using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds all mentions of a document: quantities, dates, entities by name, then what refers within the story.</summary>
public static class MentionFinder
{
    private const MentionStarts Quantities = MentionStarts.Money | MentionStarts.Number | MentionStarts.Quantity;

    /// <param name="date">The story's date, to which relative dates refer; null leaves them without a value.</param>
    public static MentionList Find(Document document, NameIndex names, DateOnly? date)
    {
        var found = new List<Mention>();
        var words = names.WordsOf(document);
        var entities = new EntityFinder(document, names, words);
        FindInText(document, words, entities, date, found);
        EntitySettler.Settle(entities.Scan, found);
        return new(found, document.Tokens.Length);
    }

    private static void FindInText(Document document, WordMeaning?[] words, EntityFinder entities, DateOnly? date, List<Mention> found)
    {
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            var text = new TokenText(document, sentence.EndToken, words, sentence.FirstToken);
            var dates = new DateText(text, date);
            var first = found.Count;
            var nextQuantity = sentence.FirstToken;
            var nextDate = sentence.FirstToken;
            var idiomEnd = sentence.FirstToken;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (words[token] is { Idioms: { Length: > 0 } idioms } && Idioms.EndOf(text, token, idioms) is var end && end > token)
                {
                    idiomEnd = Math.Max(idiomEnd, end);
                }

                var starts = token < idiomEnd ? MentionStarts.None : StartsAt(document, words, token);
                if ((starts & Quantities) != 0 && token >= nextQuantity)
                {
                    nextQuantity = QuantityFinder.Find(dates, sentence.FirstToken, token, found);
                }

                if ((starts & MentionStarts.Duration) != 0)
                {
                    DurationFinder.Find(dates, token, found);
                }

                if ((starts & MentionStarts.Date) != 0 && token >= nextDate)
                {
                    nextDate = DateFinder.Find(dates, token, found);
                }

                entities.Find(text, i, token, words[token]);
            }

            RelationFinder.Find(text, found, first);
        }
    }

    /// <summary>Numbers begin quantities and dates, and words that end in a digit may be a date's code: Q3.</summary>
    private static MentionStarts StartsAt(Document document, WordMeaning?[] words, int token)
        => words[token]?.Quantity is { } word ? word.Starts
            : document.Tokens[token].Kind switch
            {
                TokenKind.Number => MentionStarts.Number | MentionStarts.Date,
                TokenKind.Word when char.IsAsciiDigit(document.TextOf(token)[^1]) => MentionStarts.Date,
                _ => MentionStarts.None,
            };
}
