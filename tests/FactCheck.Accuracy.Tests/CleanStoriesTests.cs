using FactCheck.Engine;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Accuracy.Tests;

/// <summary>What is said of a story without a mistake is a false alarm.</summary>
public sealed class CleanStoriesTests
{
    private static readonly List<Story> s_stories = CleanStories.Read();

    [Fact]
    public void There_are_120_of_them_in_wire_length()
    {
        Assert.True(s_stories.Count >= 120);
        Assert.All(s_stories, story => Assert.InRange(Words(story), 80, 280));
        Assert.All(s_stories, story => Assert.NotNull(story.Published));
        Assert.All(s_stories, story => Assert.NotEmpty(story.Dateline));
    }

    [Fact]
    public void No_rule_raises_an_alarm_on_them()
    {
        var checker = new FactChecker(new StandardRules(), Repository.Reference());
        Assert.Empty(
            from story in s_stories
            from one in checker.Check(story).Findings
            where one.Finding.Verdict.IsFailure()
            select $"{story.Id}: {one.Finding.Rule.Id} {one.Finding.Verdict.Name()}: {one.Finding.Message}");
    }

    private static int Words(Story story) => story.Parts.Sum(part => story.Text[part.Start..part.End].Split(' ').Length);
}
