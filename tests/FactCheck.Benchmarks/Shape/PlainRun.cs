using FactCheck.Model;
using RulesEngine.Models;
using PlainEngine = RulesEngine.RulesEngine;

namespace FactCheck.Benchmarks.Shape;

/// <summary>The same story and rules in Microsoft's RulesEngine: a workflow a claim type, run on each claim.</summary>
public sealed class PlainRun
{
    private readonly PlainEngine _engine;
    private readonly (string Workflow, RuleParameter[] Inputs)[] _inputs;

    public PlainRun(RuleSplit split, ShapeRun run)
    {
        string[] kinds = [.. Enumerable.Range(0, ShapeFacts.Kinds).Select(kind => "k" + kind)];
        Workflow[] workflows = split == RuleSplit.SharedType
            ? [PlainRules.Of(nameof(SharedTies), kinds)]
            : [.. kinds.Select(kind => PlainRules.Of("TiesK" + kind[1..], [kind]))];
        _engine = new PlainEngine(workflows, new ReSettings
        {
            CustomTypes = [typeof(PlainFacts), typeof(PlainPact), typeof(PlainTerm), typeof(PlainFlow), typeof(PlainClaim)],
            NestedRuleExecutionMode = NestedRuleExecutionMode.Performance,
        });
        var facts = new PlainFacts(run.Tables);
        var date = run.Story.Date!.Value.First;
        _inputs = [.. run.Claims.Select(claim => (claim.Type, new RuleParameter[] { new("claim", Plain(claim, date)), new("facts", facts) }))];
    }

    /// <summary>The results of every rule on every claim, those that found nothing among them.</summary>
    public async ValueTask<List<RuleResultTree>> Check()
    {
        var results = new List<RuleResultTree>();
        foreach (var (workflow, inputs) in _inputs)
        {
            results.AddRange(await _engine.ExecuteAllRulesAsync(workflow, inputs));
        }

        return results;
    }

    private static PlainClaim Plain(Claim claim, DateOnly date)
    {
        var values = claim.Fields;
        return PlainClaim.Of(
            claim.Type,
            (NationsRow)values[0].Value!,
            (FactSet)values[2].Value!,
            (Model.Values.Number)values[1].Value!,
            (Model.Values.Money)values[3].Value!,
            (Model.Values.PartialDate)values[4].Value!,
            date);
    }
}
