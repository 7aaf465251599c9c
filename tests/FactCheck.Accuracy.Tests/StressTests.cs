using FactCheck.Accuracy.Stress;
using FactCheck.Authoring.Stress;

namespace FactCheck.Accuracy.Tests;

/// <summary>Holds the figures of planted mistakes, and how many must be caught.</summary>
public sealed class StressTests
{
    private static readonly Lazy<StressResult> s_result = new(CleanStories.Stress);

    [Fact]
    public void The_figures_are_those_that_are_kept()
    {
        var table = StressPrinter.Table(s_result.Value);
        Assert.True(
            File.ReadAllText(CleanStories.FiguresFile).ReplaceLineEndings("\n") == table,
            $"What becomes of planted mistakes has changed. Look at them with 'factcheck rules stress tests/FactCheck.Accuracy/Stories --list-missed', and keep the table with\n  dotnet run -c Release --project tests/FactCheck.Accuracy -- stress --accept\n\n{table}");
    }

    [Theory]
    [InlineData(false, 95)]
    [InlineData(true, 92)]
    public void So_many_in_a_hundred_are_caught(bool needsReference, int floor)
    {
        var score = s_result.Value.OfAll(needsReference);
        Assert.True(score.Share >= floor, $"{score.Caught} of {score.Planted} are caught, and {floor} in a hundred are wanted.");
    }

    [Fact]
    public void Every_kind_is_planted()
        => Assert.Empty(MistakeKinds.All.Where(kind => s_result.Value.Of(kind).Planted == 0).Select(kind => kind.Name));

    [Fact]
    public void A_mistake_changes_the_words_at_its_place_and_no_others()
        => Assert.All(s_result.Value.Tried, tried =>
        {
            var (story, mistake) = (tried.Story, tried.Mistake);
            var clean = CleanStories.Text(story.Id);
            Assert.Equal(mistake.To, story.Text.Substring(mistake.Start, mistake.To.Length));
            Assert.NotEqual(clean, story.Text);
            Assert.Equal(clean[..mistake.Start] + mistake.To + clean[mistake.End..], story.Text);
        });
}
