using FactCheck.Accuracy.Labels;

namespace FactCheck.Accuracy.Tests;

/// <summary>Holds the labelled set, and the figures kept for it.</summary>
public sealed class LabelledSetTests
{
    private static readonly LabelledReader s_reader = LabelledSet.Reader();

    [Fact]
    public void Every_label_can_be_read()
    {
        var errors = new List<LabelError>();
        LabelledSet.Read(s_reader, errors);
        Assert.Empty(errors);
    }

    [Fact]
    public void The_figures_are_those_that_are_kept()
    {
        var table = LabelPrinter.Table(LabelScorer.Score(LabelledSet.Read(s_reader, []), s_reader));
        Assert.True(
            File.ReadAllText(LabelledSet.FiguresFile).ReplaceLineEndings("\n") == table,
            $"The figures of the labelled set have changed. Look at them with --misses, and keep them with\n  dotnet run -c Release --project tests/FactCheck.Accuracy -- labelled --accept\n\n{table}");
    }

    [Fact]
    public void A_third_of_the_sentences_has_nothing_to_find()
    {
        var sentences = LabelledSet.Read(s_reader, []).SelectMany(story => story.Sentences).ToList();
        Assert.InRange(sentences.Count(sentence => sentence.Labels.Count == 0), sentences.Count * 0.30, sentences.Count * 0.40);
    }
}
