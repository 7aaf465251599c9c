using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Cuts a story into tokens, sentences and quotations with their speakers.</summary>
public static class DocumentReader
{
    /// <summary>Characters to a token with the space behind it; where a text has shorter ones the list grows.</summary>
    private const int UsualToken = 5;

    public static Document Read(Story story)
    {
        var tokens = new List<Token>((story.Text.Length / UsualToken) + 1);
        var sentences = new List<Sentence>();
        var quotes = new List<Quote>();
        var attributions = new List<Attribution>();
        var spans = new List<QuoteSpan>();
        var speakers = new SpeakerReader(story.Text, tokens, sentences);
        for (var part = 0; part < story.Parts.Count; part++)
        {
            var firstToken = tokens.Count;
            var firstSentence = sentences.Count;
            Tokenizer.Tokenize(story.Text, story.Parts[part].Start, story.Parts[part].End, tokens);
            SentenceReader.Read(story.Text, tokens, firstToken, part, sentences);
            spans.Clear();
            QuoteReader.Read(story.Text, tokens, firstToken, spans);
            speakers.Read(story.Parts[part].Kind, firstSentence, spans, quotes, attributions);
        }

        return new(story, [.. tokens], [.. sentences], [.. quotes]) { Attributions = [.. attributions] };
    }
}
