using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Authoring.Examples;

/// <summary>Runs the examples of rules, each as a story of its own.</summary>
public sealed class ExampleRunner(FactChecker checker)
{
    /// <summary>The results of a rule's examples, in their order.</summary>
    public IEnumerable<ExampleResult> Run(RuleInfo rule) => rule.Examples.Select(example => Run(rule, example));

    public ExampleResult Run(RuleInfo rule, RuleExample example)
    {
        var story = StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example", example.Date).Story;
        var verdicts = story is null ? [] : checker.Check(story).Findings.Select(one => one.Finding)
            .Where(finding => finding.Rule.Id == rule.Id).Select(finding => finding.Verdict.Name()).Distinct();
        return new(rule, example, story, checker, [.. verdicts]);
    }
}
