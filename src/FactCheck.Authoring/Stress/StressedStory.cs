using FactCheck.Authoring.Stress.Records;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Authoring.Stress;

/// <summary>A story without a mistake, cut into sentences with their figures; what mistakes are planted in.</summary>
public sealed class StressedStory
{
    public StressedStory(Story story, StressRecords records, int seed)
    {
        Story = story;
        Records = records;
        Chooser = new(seed);
        Id = story.Id;
        var document = DocumentReader.Read(story);
        Sentences = [.. document.Sentences.Select(sentence => SentenceOf(story, document, sentence))];
    }

    public Story Story { get; }

    public string Id { get; }

    public StressRecords Records { get; }

    public Chooser Chooser { get; }

    public IReadOnlyList<StressedSentence> Sentences { get; }

    public string Text => Story.Text;

    /// <summary>The day of the story as tables have days; empty where it has none.</summary>
    public string Day => Story.Published is { } day ? ValueText.Of(day) : "";

    /// <summary>The sentences of the body, where a story says what it says in full.</summary>
    public IEnumerable<StressedSentence> Body => Sentences.Where(sentence => sentence.Part is PartKind.Body or PartKind.Deck);

    /// <summary>The story with one mistake in it.</summary>
    public Story With(Mistake mistake)
    {
        var shift = mistake.To.Length - (mistake.End - mistake.Start);
        int Moved(int offset) => offset >= mistake.End ? offset + shift : offset;
        var text = Text[..mistake.Start] + mistake.To + Text[mistake.End..];
        var parts = Story.Parts.Select(part => part with { Start = Moved(part.Start), End = Moved(part.End) }).ToList();
        var headline = parts.Find(part => part.Kind == PartKind.Headline);
        return Story with { Text = text, Parts = parts, Headline = headline is null ? Story.Headline : text[headline.Start..headline.End], Origin = null };
    }

    private static StressedSentence SentenceOf(Story story, Document document, Sentence sentence)
    {
        var start = document.Tokens[sentence.FirstToken].Start;
        return new(start, story.Text[start..document.Tokens[sentence.EndToken - 1].End], story.Parts[sentence.Part].Kind);
    }
}

/// <summary>A sentence, and the figures in it.</summary>
/// <param name="Start">Offset of its first character in the story's text; those of figures are counted from there.</param>
public sealed record StressedSentence(int Start, string Text, PartKind Part)
{
    private IReadOnlyList<Figure>? _figures;

    public IReadOnlyList<Figure> Figures => _figures ??= FigureFinder.Find(Text);

    public Mistake Replace(int from, int end, string to, string because) => new(Start + from, Start + end, to, because);

    public Mistake Replace(Figure figure, string to, string because) => Replace(figure.Start, figure.End, to, because);
}
