using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Given;

/// <summary>Reads a value's words just as they would be read in the story, so that "over 160" means the same in both.</summary>
internal sealed class WordsReader(NameIndex names, DateOnly? published)
{
    /// <summary>No value has more words; what has is text, and reading it as a story would take its time.</summary>
    private const int Longest = 200;

    /// <summary>The first value that all of the words say and that fits; null for none.</summary>
    public T? Read<T>(string words, Func<Mention, T?> fits)
    {
        if (words.Length is 0 or > Longest)
        {
            return default;
        }

        var story = new Story("", "", published, "", words, "", [new(PartKind.Body, 0, words.Length)]);
        var document = DocumentReader.Read(story);
        foreach (var mention in MentionFinder.Find(document, names, published).All)
        {
            if (mention.FirstToken == 0 && mention.EndToken == document.Tokens.Length && !mention.IsOpen && fits(mention) is { } value)
            {
                return value;
            }
        }

        return default;
    }
}
