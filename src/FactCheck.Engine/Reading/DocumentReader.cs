using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Cuts a story into tokens, sentences and quotations.</summary>
public static class DocumentReader
{
    public static Document Read(Story story)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var quotes = new List<Quote>();
        for (var part = 0; part < story.Parts.Count; part++)
        {
            var first = tokens.Count;
            Tokenizer.Tokenize(story.Text, story.Parts[part].Start, story.Parts[part].End, tokens);
            SentenceReader.Read(story.Text, tokens, first, part, sentences);
            QuoteReader.Read(story.Text, tokens, first, quotes);
        }

        return new(story, [.. tokens], [.. sentences], [.. quotes]);
    }
}
