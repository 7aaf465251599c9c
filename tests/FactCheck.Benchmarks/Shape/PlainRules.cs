using RulesEngine.Models;

namespace FactCheck.Benchmarks.Shape;

/// <summary>The same rules for RulesEngine: look-ups and lets as local parameters, the verdicts as rules under one "or".</summary>
public static class PlainRules
{
    /// <param name="name">The workflow's name, which is the claim type's.</param>
    public static Workflow Of(string name, IEnumerable<string> kinds)
        => new() { WorkflowName = name, Rules = [.. kinds.SelectMany(RulesOf)] };

    private static Rule[] RulesOf(string kind) =>
    [
        Rule(
            "pact-age-" + kind,
            [
                ("pact", $"facts.EarliestPact(\"{kind}\", claim.Parties)"),
                ("elapsed", "facts.YearsSince(pact, claim.StoryDate)"),
                ("nominal", "facts.CalendarYearsSince(pact, claim.StoryDate)"),
            ],
            [
                ("supported", "pact != null && claim.YearsLow <= elapsed && elapsed < claim.YearsHigh"),
                ("imprecise", "pact != null && claim.YearsLow <= nominal && nominal < claim.YearsHigh"),
                ("refuted", "pact != null && (elapsed < claim.YearsLow || elapsed >= claim.YearsHigh)"),
                ("unverifiable", "pact != null"),
            ]),
        Rule(
            "pact-date-" + kind,
            [("pact", $"facts.EarliestPact(\"{kind}\", claim.Parties)")],
            [
                ("supported", "pact != null && claim.SinceFirst <= pact.First && pact.Last <= claim.SinceLast"),
                ("refuted", "pact != null && (claim.SinceLast < pact.First || pact.Last < claim.SinceFirst)"),
                ("unverifiable", "pact != null"),
            ]),
        Rule(
            "office-new-" + kind,
            [
                ("term", $"facts.TermAt(\"{kind}\", claim.Home, claim.StoryDate)"),
                ("served", "facts.MonthsSince(term, claim.StoryDate)"),
            ],
            [
                ("needs-context", "term != null && served < 12"),
                ("uncontradicted", "term != null"),
            ]),
        Rule(
            "trade-value-" + kind,
            [("flow", $"facts.LatestFlow(\"{kind}\", claim.Home)")],
            [
                ("supported", "flow != null && claim.AmountLow <= flow.Amount && flow.Amount < claim.AmountHigh"),
                ("refuted", "flow != null && (flow.Amount < claim.AmountLow || flow.Amount >= claim.AmountHigh)"),
                ("unverifiable", "flow != null"),
            ]),
        Rule(
            "trade-growth-" + kind,
            [
                ("last", $"facts.LatestFlow(\"{kind}\", claim.Home)"),
                ("first", $"facts.EarliestFlow(\"{kind}\", claim.Home)"),
                ("growth", "facts.Growth(last, first)"),
            ],
            [
                ("needs-context", "last != null && last.Amount < first.Amount"),
                ("imprecise", "last != null && claim.AmountLow <= growth && growth < claim.AmountHigh"),
                ("uncontradicted", "last != null"),
            ]),
    ];

    private static Rule Rule(string name, (string Name, string Expression)[] lets, (string Verdict, string Condition)[] branches) => new()
    {
        RuleName = name,
        LocalParams = Array.ConvertAll(lets, let => new ScopedParam { Name = let.Name, Expression = let.Expression }),
        Operator = "OrElse",
        Rules = Array.ConvertAll(branches, branch => new Rule
        {
            RuleName = name + ":" + branch.Verdict,
            SuccessEvent = branch.Verdict,
            Expression = branch.Condition,
        }),
    };
}
