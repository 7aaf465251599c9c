using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.RulesTests;

/// <summary>Runs the examples that rule authors wrote: each is a test.</summary>
public sealed class RuleExampleTests
{
    private static readonly StandardRules s_rules = new();
    private static readonly FactChecker s_checker = new(s_rules, StandardTables.Package);

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in s_rules.Infos)
        {
            for (var i = 0; i < rule.Examples.Count; i++)
            {
                data.Add(rule.Id, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gets_the_verdict_its_author_expects(string ruleId, int index)
    {
        var example = s_rules.Infos.Single(rule => rule.Id == ruleId).Examples[index];
        var story = StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example", example.Date).Story!;
        var verdicts = s_checker.Check(story).Findings.Where(one => one.Finding.Rule.Id == ruleId).Select(one => one.Finding.Verdict.Name()).Distinct().ToList();
        Assert.Equal(example.Expect == "silent" ? [] : [example.Expect], verdicts);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_explanation_reaches_the_verdict_of_the_check(string ruleId, int index)
    {
        var example = s_rules.Infos.Single(rule => rule.Id == ruleId).Examples[index];
        var story = StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example", example.Date).Story!;
        var checkedVerdicts = s_checker.Check(story).Findings.Where(one => one.Finding.Rule.Id == ruleId).Select(one => one.Finding.Verdict).Distinct();
        var explained = s_checker.Explain(story).Where(one => one.Rule.Id == ruleId && one.Reached >= 0).Select(one => one.Branches[one.Reached].Verdict).Distinct();
        Assert.Equal(checkedVerdicts, explained);
    }
}
