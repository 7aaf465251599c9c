using FactCheck.Engine.Claims;
using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.Model.Values;
using RuleSet = FactCheck.Engine.Matching.RuleSet;

namespace FactCheck.RuleGenerator.Tests.Running;

/// <summary>The sample rules, compiled and bound to the sample tables once, to show claims to.</summary>
internal sealed class RuleTrial
{
    private static readonly Lazy<RuleTrial> s_sample = new(() => new RuleTrial(GeneratorRun.Of(SampleFiles.All()).Load()));

    private RuleTrial(RuleSet rules)
    {
        Rules = rules;
        Bound = rules.Bind(SampleFiles.Reference());
    }

    public static RuleTrial Sample => s_sample.Value;

    public RuleSet Rules { get; }

    public BoundRuleSet Bound { get; }

    public Model.Fact Country(string code) => Bound.Entities["countries"].Single(country => country.Key == code);

    /// <summary>A story about Italy and Japan.</summary>
    public StoryContext Story(DateOnly? date)
    {
        var about = new Dictionary<string, FactSet> { ["countries"] = FactSet.Of(Country("IT"), Country("JP")) };
        return new(date, about, about);
    }

    /// <summary>A claim as a pattern finds it; null where its factory makes none.</summary>
    public Claim? Claim(string type, StoryContext story, bool quoted, params object?[] fields)
    {
        var source = new ClaimSource(new Place(0, 5, 1, 1), PartKind.Body, "as said", "As it was said.", quoted, null);
        return Rules.ClaimTypes.Single(one => one.Name == type).Create(new ClaimDraft(source, fields, story, table => Bound.Entities[table][0]));
    }

    public Rule Rule(string id) => Bound.Rules.Single(rule => rule.Info.Id == id);

    public Finding? CheckAge(Number years, DateOnly? date)
    {
        var story = Story(date);
        return Rule("diplomacy/relations-age-disagrees-with-treaty").Check(Claim("RelationsAge", story, false, years, null)!, story);
    }

    public static Number Years(decimal years) => Number.Exact(years);
}
