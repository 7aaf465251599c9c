using System.Text;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Reading;

/// <summary>Short ways to a story and its pieces, written as text so that a test row shows them.</summary>
internal static class ReadStory
{
    public static StoryReadResult Result(string text, string path = "desk/story.txt", DateOnly? date = null)
        => StoryReader.Read(Encoding.UTF8.GetBytes(text), path, date);

    public static Story Of(string text) => Result(text) is { Story: { } story } ? story : throw new InvalidOperationException("The text is no story.");

    /// <summary>A story of paragraphs only.</summary>
    public static Story OfParagraphs(params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        var parts = new List<StoryPart>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            parts.Add(new(PartKind.Body, at, at + paragraph.Length));
            at += paragraph.Length + 2;
        }

        return new("id", "", null, "", text, "", parts);
    }

    /// <summary>One letter for the kind, a colon and the text of each part.</summary>
    public static string Parts(Story story)
        => string.Join(" | ", story.Parts.Select(part => $"{part.Kind.ToString()[..2]}:{story.Text[part.Start..part.End]}"));

    public static string Tokens(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, tokens);
        return string.Join(" ", tokens.Select(token => token.In(text).ToString()));
    }

    public static string[] Sentences(Document document)
        => [.. document.Sentences.Select(one => document.Story.Text[document.Tokens[one.FirstToken].Start..document.Tokens[one.EndToken - 1].End])];

    public static string Quote(Document document, Quote quote)
        => document.Story.Text[document.Tokens[quote.FirstToken].Start..document.Tokens[quote.EndToken - 1].End];
}
