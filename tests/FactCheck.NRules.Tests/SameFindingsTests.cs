using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.NRules.Tests;

/// <summary>The standard rules, compiled for NRules and run in it, say the same as compiled for this engine.</summary>
public sealed class SameFindingsTests
{
    private static readonly ReferencePackage s_reference =
        ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/")).Package!;

    private static readonly FactChecker s_own = new(new StandardRules(), s_reference);
    private static readonly FactChecker s_inNRules = NRulesRunner.Checker(new RulesForNRules(), s_reference);

    [Fact]
    public void Every_example_of_every_rule_gets_the_same_findings()
    {
        foreach (var example in new StandardRules().Infos.SelectMany(rule => rule.Examples))
        {
            RequireSame(StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example", example.Date).Story!);
        }
    }

    [Fact]
    public void Every_sample_story_gets_the_same_findings()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Join(AppContext.BaseDirectory, "stories"), "*.md"))
        {
            RequireSame(StoryReader.Read(File.ReadAllBytes(path), path, null).Story!);
        }
    }

    [Fact]
    public void Rules_that_a_run_leaves_out_do_not_fire()
    {
        var story = StoryReader.Read("They met on Tuesday (January 8)."u8.ToArray(), "story", new DateOnly(2026, 1, 16)).Story!;
        Assert.NotEmpty(s_inNRules.Check(story).Findings);
        Assert.Empty(s_inNRules.WithRules(rule => !rule.Id.StartsWith("calendar/", StringComparison.Ordinal)).Check(story).Findings);
    }

    private static void RequireSame(Story story) => Assert.Equal(FindingTexts.Of(s_own.Check(story)), FindingTexts.Of(s_inNRules.Check(story)));
}
