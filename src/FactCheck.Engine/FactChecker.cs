using FactCheck.Engine.Claims;
using FactCheck.Engine.Claims.Given;
using FactCheck.Engine.Explaining;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine;

/// <summary>Checks stories with one set of rules over one snapshot of the reference tables. Immutable; safe to share between threads.</summary>
/// <remarks>A run is: read, find mentions, find claims, match them with facts, report. Each step is a public pure function.</remarks>
public sealed class FactChecker
{
    private readonly RuleSet _rules;
    private readonly ReferencePackage _record;
    private readonly DateOnly? _asOf;
    private readonly ReferencePackage _reference;
    private readonly BoundRuleSet _bound;
    private readonly NameIndex _names;
    private readonly Lazy<GivenClaimReader> _given;
    private readonly ClaimDeriver _deriver;
    private readonly IRuleRunner _runner;
    private readonly UncheckedFinder _unchecked;
    private readonly Func<RuleInfo, bool> _filter;
    private readonly MakeRunner _makeRunner;

    /// <param name="reference">Tables that meet what the rules require.</param>
    /// <param name="makeRunner">What brings claims and rules together; null for this engine's own.</param>
    public FactChecker(RuleSet rules, ReferencePackage reference, MakeRunner? makeRunner = null)
        : this(rules, reference, null, static _ => true, makeRunner ?? OwnRunner)
    {
    }

    private FactChecker(RuleSet rules, ReferencePackage record, DateOnly? asOf, Func<RuleInfo, bool> filter, MakeRunner makeRunner)
    {
        var reference = record.AsOf(asOf);
        _rules = rules;
        _record = record;
        _asOf = asOf;
        _reference = reference;
        _filter = filter;
        _makeRunner = makeRunner;
        _bound = rules.Bind(reference);
        _names = NameIndex.Build(EntityNames.Of(reference, _bound));
        _given = new(() => new GivenClaimReader(rules.ClaimTypes, reference, _bound, _names));
        _deriver = new ClaimDeriver(_bound.Derivations);
        _runner = makeRunner(rules, _bound, filter);
        _unchecked = new UncheckedFinder(_runner, rules.Infos);
    }

    /// <summary>The same tables and names with another choice of rules.</summary>
    private FactChecker(FactChecker other, Func<RuleInfo, bool> filter)
    {
        _rules = other._rules;
        _record = other._record;
        _asOf = other._asOf;
        _reference = other._reference;
        _bound = other._bound;
        _names = other._names;
        _given = other._given;
        _deriver = other._deriver;
        _makeRunner = other._makeRunner;
        _filter = filter;
        _runner = _makeRunner(_rules, _bound, filter);
        _unchecked = new UncheckedFinder(_runner, _rules.Infos);
    }

    /// <summary>The same checker with only the rules that pass the filter.</summary>
    public FactChecker WithRules(Func<RuleInfo, bool> filter) => new(this, filter);

    /// <summary>The same checker over the record as it stood on a day, with what was known then.</summary>
    public FactChecker AsOf(DateOnly day) => new(_rules, _record, day, _filter, _makeRunner);

    /// <summary>The kinds of claims that the rules know.</summary>
    public IReadOnlyList<ClaimType> ClaimTypes => _rules.ClaimTypes;

    /// <param name="asOf">The day of the check; the story's where none is given.</param>
    /// <param name="mistakes">As in <see cref="FindClaims"/>.</param>
    public Report Check(Story story, DateOnly? asOf = null, List<StoryReadError>? mistakes = null) => Check(story, asOf, mistakes, out _);

    /// <param name="found">The claims that <see cref="FindClaims"/> gives.</param>
    internal Report Check(Story story, DateOnly? asOf, List<StoryReadError>? mistakes, out IReadOnlyList<Claim> found)
    {
        var (document, mentions, claims, context) = Read(story, mistakes);
        found = claims;
        var groups = ClaimGrouper.Group(context.Claims);
        var findings = new List<(Finding Finding, ClaimGroup Group)>();
        _runner.Run(groups, context, findings);
        var looked = 0;
        foreach (var group in groups)
        {
            looked += _runner.Checks(group.Claim) ? 1 : 0;
        }

        if ((asOf ?? story.Published) is { } day && day > _reference.FirstReview)
        {
            FreshnessCheck.Apply(findings, day);
        }

        var snapshot = new Snapshot(_rules.Sha256, _reference.Sha256, asOf ?? story.Published);
        return ReportBuilder.Build(story, snapshot, looked, findings) with
        {
            Unchecked = _unchecked.Find(document, mentions, claims, findings),
        };
    }

    /// <summary>The claims found in a story, in the order of the text, with repetitions.</summary>
    /// <param name="mistakes">Takes in why claims that came with a story are left out: an unknown type or field, or a value that its field does not take.</param>
    public IReadOnlyList<Claim> FindClaims(Story story, List<StoryReadError>? mistakes = null) => Read(story, mistakes).Claims;

    /// <summary>Why there is a verdict and why not: the sentences on a line of the file, with their claims, what rules made of them, and near misses.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="column">In UTF-16 code units, from 1; null for the whole line.</param>
    public IReadOnlyList<SentenceExplanation> Explain(Story story, int line, int? column = null)
    {
        var (document, mentions, claims, context) = Read(story);
        return new SentenceExplainer(_rules.Claims, _runner).Explain(document, mentions, claims, context, line, column);
    }

    /// <summary>How each rule answers on each claim that rules see, in the order of the text.</summary>
    public IEnumerable<Explanation> Explain(Story story)
    {
        var context = Read(story).Context;
        return context.Claims.SelectMany(claim => _runner.Explain(claim, context));
    }

    private static RuleRunner OwnRunner(RuleSet rules, BoundRuleSet bound, Func<RuleInfo, bool> filter)
        => new([.. bound.Rules.Where(rule => filter(rule.Info))]);

    private (Document Document, MentionList Mentions, List<Claim> Claims, StoryContext Context) Read(Story story, List<StoryReadError>? mistakes = null)
    {
        var document = DocumentReader.Read(story);
        var mentions = MentionFinder.Find(document, _names, story.Published);
        var context = StoryTopics.Of(document, mentions);
        var claims = story.GivenClaims is { } given ? _given.Value.Read(given, document, mentions, context, mistakes ?? []) : _rules.Claims.Find(document, mentions, context);
        context.Claims = [.. claims.Where(static claim => claim.Source.IsChecked)];
        _deriver.Derive(context, claims);
        return (document, mentions, claims, context);
    }
}

/// <summary>Makes what brings claims and rules together.</summary>
/// <param name="filter">The rules of this run.</param>
public delegate IRuleRunner MakeRunner(RuleSet rules, BoundRuleSet bound, Func<RuleInfo, bool> filter);
