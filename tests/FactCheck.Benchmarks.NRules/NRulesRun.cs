using System.Text;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.NRules;

namespace FactCheck.Benchmarks.NRules;

/// <summary>The shape of the benchmarks in NRules: the story read and the tables loaded, ready for a session.</summary>
public sealed class NRulesRun
{
    private readonly NRulesRunner _runner;
    private readonly StoryContext _story;
    private readonly List<ClaimGroup> _groups;

    /// <param name="files">The made-up tables.</param>
    /// <param name="text">The story, as Markdown.</param>
    /// <param name="filter">The rules of this run.</param>
    public NRulesRun(IReferenceFiles files, string text, Func<RuleInfo, bool> filter)
    {
        var package = ReferenceLoader.Load(files).Package ?? throw new InvalidOperationException("The made-up tables do not load.");
        var rules = new ShapeRules();
        var bound = rules.Bind(package);
        var document = DocumentReader.Read(StoryReader.Read(Encoding.UTF8.GetBytes(text), "shape.md", null).Story!);
        var mentions = MentionFinder.Find(document, NameIndex.Build(EntityNames.Of(package, bound)), document.Story.Published);
        _story = StoryTopics.Of(document, mentions);
        _story.Claims = rules.Claims.Find(document, mentions, _story);
        _groups = [.. _story.Claims.Select(claim => new ClaimGroup(claim, []))];
        _runner = new(rules, bound, filter);
    }

    /// <summary>The findings of every rule on every claim, from a new session.</summary>
    public IReadOnlyList<Finding> Check()
    {
        var findings = new List<(Finding Finding, ClaimGroup Group)>();
        _runner.Run(_groups, _story, findings);
        return [.. findings.Select(one => one.Finding)];
    }
}
