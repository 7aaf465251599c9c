using System.Text;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;

namespace FactCheck.Accuracy;

/// <summary>What the product reads in one text: the story's document and its mentions, through the functions that a check uses.</summary>
internal sealed class SpecReading
{
    private static readonly NameIndex s_noNames = NameIndex.Build([]);

    private SpecReading(Document? document, IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> dates)
    {
        Document = document;
        Mentions = mentions;
        Dates = dates;
    }

    /// <summary>Null where the text is no story, such as one without a word; there is nothing to find in it.</summary>
    public Document? Document { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Dates, ranges of dates and seasons, by their first tokens and the longest first.</summary>
    public IReadOnlyList<Mention> Dates { get; }

    public static SpecReading Of(SpecCase one)
    {
        DateOnly? date = one.Reference is { } reference ? DateOnly.FromDateTime(reference) : null;
        if (StoryReader.Read(Encoding.UTF8.GetBytes(one.Input), "case.txt", date).Story is not { } story)
        {
            return new(null, [], []);
        }

        var document = DocumentReader.Read(story);

        var mentions = MentionFinder.Find(document, s_noNames, date).All;

        // A range is a mention beside its ends; for numbers these files ask for the ends, for dates for the range.
        return new(
            document,
            [.. mentions.Where(mention => mention.Form != MentionForms.Range)],
            [.. mentions.Where(mention => mention.Type is MentionTypes.Date or MentionTypes.Season)]);
    }

    /// <summary>The answer that a mention gives: its offsets, without hedge where it was read from a written number.</summary>
    public Answer AnswerOf(Mention mention, string value)
        => mention.Written is { } written
            ? AnswerOf(written.FirstToken, written.EndToken, value)
            : AnswerOf(mention.FirstToken, mention.EndToken, value);

    public Answer AnswerOf(int firstToken, int endToken, string value)
        => new(Document!.Tokens[firstToken].Start, Document.Tokens[endToken - 1].End, value);
}
