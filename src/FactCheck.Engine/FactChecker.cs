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
    private readonly RulesOverTables _over;
    private readonly IRuleRunner _runner;
    private readonly UncheckedFinder _unchecked;
    private readonly Func<RuleInfo, bool> _filter;
    private readonly MakeRunner _makeRunner;

    /// <param name="reference">Tables that meet what the rules require.</param>
    /// <param name="makeRunner">What brings claims and rules together; null for this engine's own.</param>
    public FactChecker(RuleSet rules, ReferencePackage reference, MakeRunner? makeRunner = null)
        : this(rules, reference, static _ => true, makeRunner ?? OwnRunner, new(rules, reference.AsOf(null)))
    {
    }

    private FactChecker(RuleSet rules, ReferencePackage record, Func<RuleInfo, bool> filter, MakeRunner makeRunner, RulesOverTables over)
    {
        _rules = rules;
        _record = record;
        _filter = filter;
        _makeRunner = makeRunner;
        _over = over;
        _runner = makeRunner(rules, over.Bound, filter);
        _unchecked = new UncheckedFinder(_runner, rules.Infos);
    }

    /// <summary>The same checker with only the rules that pass the filter.</summary>
    public FactChecker WithRules(Func<RuleInfo, bool> filter) => new(_rules, _record, filter, _makeRunner, _over);

    /// <summary>The same checker over the record as it stood on a day, with what was known then.</summary>
    public FactChecker AsOf(DateOnly day) => new(_rules, _record, _filter, _makeRunner, new(_rules, _record.AsOf(day)));

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

        if ((asOf ?? story.Published) is { } day && day > _over.Tables.FirstReview)
        {
            FreshnessCheck.Apply(findings, day);
        }

        var snapshot = new Snapshot(_rules.Sha256, _over.Tables.Sha256, asOf ?? story.Published);
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
        var mentions = MentionFinder.Find(document, _over.Names, story.Published);
        var context = StoryTopics.Of(document, mentions);
        var claims = story.GivenClaims is { } given ? _over.Given.Value.Read(given, document, mentions, context, mistakes ?? []) : _rules.Claims.Find(document, mentions, context);
        context.Claims = [.. claims.Where(static claim => claim.Source.IsChecked)];
        _over.Deriver.Derive(context, claims);
        return (document, mentions, claims, context);
    }

    /// <summary>What is made of the rules over one snapshot of the tables, whichever of them run.</summary>
    private sealed class RulesOverTables
    {
        public RulesOverTables(RuleSet rules, ReferencePackage tables)
        {
            Tables = tables;
            Bound = rules.Bind(tables);
            Names = NameIndex.Build(EntityNames.Of(tables, Bound));
            Given = new(() => new GivenClaimReader(rules.ClaimTypes, tables, Bound, Names));
            Deriver = new ClaimDeriver(Bound.Derivations);
        }

        public ReferencePackage Tables { get; }

        public BoundRuleSet Bound { get; }

        public NameIndex Names { get; }

        public Lazy<GivenClaimReader> Given { get; }

        public ClaimDeriver Deriver { get; }
    }
}

/// <summary>Makes what brings claims and rules together.</summary>
/// <param name="filter">The rules of this run.</param>
public delegate IRuleRunner MakeRunner(RuleSet rules, BoundRuleSet bound, Func<RuleInfo, bool> filter);
