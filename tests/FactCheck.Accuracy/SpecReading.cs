using System.Text;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;

namespace FactCheck.Accuracy;

/// <summary>What the product reads in one text: the story's document and its mentions, through the functions that a check uses.</summary>
internal sealed class SpecReading
{
    private static readonly NameIndex s_noNames = NameIndex.Build([]);

    private SpecReading(Document? document, IReadOnlyList<Mention> mentions)
    {
        Document = document;
        Mentions = mentions;
    }

    /// <summary>Null where the text is no story, such as one without a word; there is nothing to find in it.</summary>
    public Document? Document { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public static SpecReading Of(SpecCase one)
    {
        DateOnly? date = one.Reference is { } reference ? DateOnly.FromDateTime(reference) : null;
        if (StoryReader.Read(Encoding.UTF8.GetBytes(one.Input), "case.txt", date).Story is not { } story)
        {
            return new(null, []);
        }

        var document = DocumentReader.Read(story);

        // A range is a mention beside its ends; these files ask for the ends.
        return new(document, [.. MentionFinder.Find(document, s_noNames, date).All.Where(mention => mention.Form != MentionForms.Range)]);
    }

    /// <summary>The answer that a mention gives: its offsets, without hedge where it was read from a written number.</summary>
    public Answer AnswerOf(Mention mention, string value)
        => mention.Written is { } written
            ? AnswerOf(written.FirstToken, written.EndToken, value)
            : AnswerOf(mention.FirstToken, mention.EndToken, value);

    public Answer AnswerOf(int firstToken, int endToken, string value)
        => new(Document!.Tokens[firstToken].Start, Document.Tokens[endToken - 1].End, value);
}
