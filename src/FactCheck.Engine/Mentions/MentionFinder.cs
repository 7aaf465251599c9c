using FactCheck.Engine.Mentions.Vocabulary;
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
        FindInText(document, QuantityVocabulary.EntriesOf(document), names, date, found);
        FindShortNames(document, names, found);
        SetFinder.FindLists(document, found);
        FindReferences(document, found);
        return new(found, document.Tokens.Length);
    }

    private static void FindInText(Document document, WordEntry?[] entries, NameIndex names, DateOnly? date, List<Mention> found)
    {
        foreach (var sentence in document.Sentences)
        {
            var text = new TokenText(document, sentence.EndToken, entries);
            var nextQuantity = sentence.FirstToken;
            var nextName = sentence.FirstToken;
            var firstFound = found.Count;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (token >= nextQuantity)
                {
                    nextQuantity = QuantityFinder.Find(text, sentence.FirstToken, token, found);
                }

                DateFinder.Find(text, token, date, found);
                if (token >= nextName)
                {
                    nextName = EntityFinder.FindFull(text, token, names, found);
                }
            }

            RelationFinder.Find(text, found, firstFound);
        }
    }

    private static void FindShortNames(Document document, NameIndex names, List<Mention> found)
    {
        var finder = new ShortNameFinder(document.Tokens.Length, found);
        foreach (var sentence in document.Sentences)
        {
            var text = new TokenText(document, sentence.EndToken);
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                finder.Find(text, sentence.FirstToken, token, names, found);
            }
        }
    }

    private static void FindReferences(Document document, List<Mention> found)
    {
        if (!StoryTopics.About(document, found).TryGetValue("countries", out var about))
        {
            return;
        }

        foreach (var sentence in document.Sentences)
        {
            var text = new TokenText(document, sentence.EndToken);
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                SetFinder.FindReference(text, token, about, found);
            }
        }
    }
}
