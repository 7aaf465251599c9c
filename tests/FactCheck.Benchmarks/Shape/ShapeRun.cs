using System.Text;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Benchmarks.Shape;

/// <summary>The story read and the tables loaded, ready for the rules: what is left is the engine alone.</summary>
public sealed class ShapeRun
{
    private readonly RuleRunner _runner;
    private readonly List<Finding> _findings = [];

    public ShapeRun(RuleSplit split, int facts)
    {
        var files = new ShapeFacts(facts);
        var package = ReferenceLoader.Load(files).Package ?? throw new InvalidOperationException("The made-up tables do not load.");
        var rules = new ShapeRules();
        var bound = rules.Bind(package);
        Tables = ReferenceTables.Load(package);
        var text = Encoding.UTF8.GetBytes(ShapeStory.Write(split, files.Nations));
        var story = StoryReader.Read(text, "shape.md", null).Story!;
        var document = DocumentReader.Read(story);
        var mentions = MentionFinder.Find(document, NameIndex.Build(EntityNames.Of(package, bound)), story.Published);
        Story = StoryTopics.Of(document, mentions);
        Claims = rules.Claims.Find(document, mentions, Story);
        var filter = RulesOf(split);
        _runner = new([.. bound.Rules.Where(rule => filter(rule.Info))]);
    }

    /// <summary>The fifty rules of a split.</summary>
    public static Func<RuleInfo, bool> RulesOf(RuleSplit split)
    {
        var suffix = split == RuleSplit.OwnType ? "-own-" : "-shared-";
        return rule => rule.Id.Contains(suffix, StringComparison.Ordinal);
    }

    public ReferenceTables Tables { get; }

    public StoryContext Story { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The findings of every rule on every claim. The list is used again by the next call.</summary>
    public List<Finding> Check()
    {
        _findings.Clear();
        foreach (var claim in Claims)
        {
            _runner.Run(claim, Story, _findings);
        }

        return _findings;
    }
}
