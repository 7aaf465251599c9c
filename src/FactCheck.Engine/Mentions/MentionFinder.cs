using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds all mentions of a document: quantities, dates, entities by name, then what refers within the story.</summary>
public static class MentionFinder
{
    /// <param name="date">The story's date, to which relative dates refer; null leaves them without a value.</param>
    public static MentionList Find(Document document, NameIndex names, DateOnly? date)
    {
        var found = new List<Mention>();
        var entities = new EntityFinder(document, names);
        var words = names.WordsOf(document);
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
            var nextQuantity = sentence.FirstToken;
            var nextDate = sentence.FirstToken;
            var firstFound = found.Count;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (token >= nextQuantity)
                {
                    nextQuantity = QuantityFinder.Find(text, sentence.FirstToken, token, found);
                }

                DurationFinder.FindAtWord(dates, token, found);
                if (token >= nextDate)
                {
                    nextDate = DateFinder.Find(dates, token, found);
                }

                entities.Find(text, i, token);
            }

            RelationFinder.Find(text, found, firstFound);
        }
    }
}
