using FactCheck.Model;

namespace FactCheck.Reporting.Tests;

/// <summary>What a report says of the sentences that no rule looked at.</summary>
public class UncheckedTests
{
    [Theory]
    [InlineData("The harvest fell by 3.2% to 8 million tons.", UncheckedReason.NoPattern, "fell by 3.2% to 8 million tons")]
    [InlineData("Italy and Japan share over 160 years of diplomatic relations and 12 pacts.", UncheckedReason.PartlyRead, "12")]
    public void Numbers_that_no_rule_looked_at_are_named(string text, UncheckedReason reason, string words)
    {
        var report = RealReports.OfText(text);
        var sentence = Assert.Single(report.Unchecked);
        Assert.Equal(reason, sentence.Reason);
        Assert.Equal(text, report.Story.Text[sentence.Place.Start..sentence.Place.End]);
        Assert.Equal(words, string.Join('|', sentence.Words.Select(word => report.Story.Text[word.Start..word.End])));
    }

    [Theory]
    [InlineData("It rained all day and nobody minded.")]
    [InlineData("The first to come was one of them.")]
    [InlineData("Italy and Japan share over 160 years of diplomatic relations.")]
    public void A_sentence_without_any_or_with_all_looked_at_is_not_named(string text) => Assert.Empty(RealReports.OfText(text).Unchecked);

    [Xunit.Fact]
    public void A_rule_that_the_run_leaves_out_is_the_reason()
    {
        var none = RealReports.Checker.WithRules(static _ => false);
        var sentence = Assert.Single(RealReports.OfText("Italy and Japan share over 160 years of diplomatic relations.", none).Unchecked);
        Assert.Equal(UncheckedReason.RulesLeftOut, sentence.Reason);
    }

    [Xunit.Fact]
    public void Places_are_lines_and_columns_of_the_words()
    {
        var report = RealReports.OfText("Head\n\nIt rained.\nThe harvest fell to 12 tons. More came.");
        var word = Assert.Single(Assert.Single(report.Unchecked).Words);
        Assert.Equal((4, 13), (word.Line, word.Column));
    }

    [Xunit.Fact]
    public void Sentences_come_in_the_order_of_the_text_and_words_lie_within()
    {
        foreach (var report in RealReports.All)
        {
            var before = -1;
            foreach (var sentence in report.Unchecked)
            {
                Assert.True(sentence.Place.Start > before);
                before = sentence.Place.Start;
                Assert.All(sentence.Words, word => Assert.True(word.Start >= sentence.Place.Start && word.End <= sentence.Place.End));
            }
        }

        Assert.NotEmpty(RealReports.JapanItaly.Unchecked);
    }
}
