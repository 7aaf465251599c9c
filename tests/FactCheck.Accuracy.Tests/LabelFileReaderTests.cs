using FactCheck.Accuracy.Labels;

namespace FactCheck.Accuracy.Tests;

/// <summary>What is wrong in a file of labels is named with its place.</summary>
public sealed class LabelFileReaderTests
{
    private const string Story = "== rice 2026-03-12 economy\nRice cost $3 on May 2, and $3 in Mayfield.\n";

    private static readonly LabelledReader s_reader = LabelledSet.Reader();

    [Theory]
    [InlineData("== rice 2026-3-12 economy\nIt rained.", 1, 9, "'2026-3-12' is no date")]
    [InlineData("== rice economy", 1, 4, "name, date and topic")]
    [InlineData("It rained.", 1, 1, "before any story")]
    [InlineData("== rice 2026-03-12 economy\n", 1, 1, "has no sentence")]
    [InlineData("== rice 2026-03-12 economy\n    money [x] = 1", 2, 1, "under its sentence")]
    [InlineData(Story + "    money $3 = 3 USD", 3, 5, "square brackets")]
    [InlineData(Story + "    mony [$3] = 3 USD", 3, 5, "neither a kind of label nor a claim type")]
    [InlineData(Story + "    count [three] = 3", 3, 12, "does not have the words 'three'")]
    [InlineData(Story + "    money [$3] 3 = 3 USD", 3, 12, "3 times")]
    [InlineData(Story + "    money [$3] = three", 3, 18, "Expected a number")]
    [InlineData(Story + "    date [May 2] = 2 May", 3, 20, "Expected a day, month, year or span")]
    [InlineData(Story + "    asserted [Rice cost] = yes", 3, 26, "takes no value")]
    [InlineData(Story + "    DayNamed [May 2] day = Monday", 3, 22, "'day = Monday' is no field of DayNamed (weekday, date)")]
    [InlineData(Story + "# Late headline", 3, 1, "first in its story")]
    public void Mistakes_are_named_with_their_place(string text, int line, int column, string message)
    {
        var errors = new List<LabelError>();
        LabelFileReader.Read("rice.txt", text, s_reader.ClaimTypes, errors);
        var error = Assert.Single(errors, one => one.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void Words_are_found_where_they_stand()
    {
        var errors = new List<LabelError>();
        var story = Assert.Single(LabelFileReader.Read("rice.txt", "// Prices.\n" + Story + "    money [$3] 2 = 3 USD\n    date [May 2] = 2026-05-02\n", s_reader.ClaimTypes, errors));
        Assert.Empty(errors);
        var labels = Assert.Single(story.Sentences).Labels;
        Assert.Equal(["$3", "May 2"], labels.Select(label => story.Text[label.Start..label.End]));
        Assert.Equal(story.Text.LastIndexOf("$3", StringComparison.Ordinal), labels[0].Start);
    }

    [Theory]
    [InlineData("Rice cost $3.", "money [$3] = 3 USD", 1, 1)]
    [InlineData("Rice cost $3.", "money [$3] = 4 USD", 1, 0)]
    [InlineData("Rice cost over $3.", "money [over $3] = over 3 USD", 1, 1)]
    [InlineData("Rice cost over $3.", "money [over $3] = at least 3 USD", 1, 0)]
    [InlineData("Rice cost nothing.", "money [nothing] = 3 USD", 0, 0)]
    public void A_label_is_right_by_words_and_value(string sentence, string label, int found, int right)
    {
        var errors = new List<LabelError>();
        var stories = LabelFileReader.Read("rice.txt", $"== rice 2026-03-12 economy\n{sentence}\n    {label}\n", s_reader.ClaimTypes, errors);
        Assert.Empty(errors);
        var score = LabelScorer.Score(stories, s_reader).Scores.Single(score => score.Kind == "money");
        Assert.Equal((1, found, right), (score.Labelled, score.Found, score.Right));
    }
}
