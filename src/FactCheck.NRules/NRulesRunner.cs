using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Matching;
using FactCheck.Model;
using NRules;
using NRules.Fluent;

namespace FactCheck.NRules;

/// <summary>Runs rules that were compiled with <c>FactCheckTarget=NRules</c>: one session a story, with its claims and the tables as facts.</summary>
/// <remarks>
/// NRules fires by priority and activation, so the findings are put into the order of the claims and of the rules' ids afterwards:
/// the report is the one that the engine's own rules give.
/// </remarks>
public sealed class NRulesRunner : IRuleRunner
{
    private readonly ISessionFactory _sessions;
    private readonly object _tables;
    private readonly HashSet<string> _checkable;

    /// <param name="rules">The rule set of an assembly that was compiled for NRules.</param>
    /// <param name="bound">The same with its tables.</param>
    /// <param name="filter">The rules of this run.</param>
    public NRulesRunner(RuleSet rules, BoundRuleSet bound, Func<RuleInfo, bool> filter)
    {
        var asked = rules.Infos.Where(filter).ToList();
        var ids = asked.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var repository = new RuleRepository();
        repository.Load(load => load.From(rules.GetType().Assembly));
        _sessions = new RuleCompiler().Compile(repository.GetRules().Where(rule => ids.Contains(rule.Name)));
        _tables = bound.Tables;
        _checkable = asked.Select(rule => rule.Claim).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A checker that reads and reports as any other, and matches in NRules.</summary>
    public static FactChecker Checker(RuleSet rules, ReferencePackage reference)
        => new(rules, reference, static (rules, bound, filter) => new NRulesRunner(rules, bound, filter));

    public bool Checks(Claim claim) => _checkable.Contains(claim.Type);

    public void Run(IReadOnlyList<ClaimGroup> groups, StoryContext story, List<(Finding Finding, ClaimGroup Group)> findings)
    {
        var session = _sessions.CreateSession();
        session.Insert(_tables);
        session.Insert(story);
        session.InsertAll(story.Claims);
        session.Fire();
        var byClaim = session.Query<Finding>().ToLookup(finding => finding.Claim, ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
        {
            foreach (var finding in byClaim[group.Claim].OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal))
            {
                findings.Add((finding, group));
            }
        }
    }

    /// <summary>Nothing: what a session did is asked of NRules itself.</summary>
    public IEnumerable<Explanation> Explain(Claim claim, StoryContext story) => [];
}
