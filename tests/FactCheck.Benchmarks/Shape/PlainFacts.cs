using FactCheck.Model.Values;

namespace FactCheck.Benchmarks.Shape;

/// <summary>The same facts as plain values in dictionaries, as somebody would write them for RulesEngine.</summary>
public sealed class PlainFacts
{
    private readonly Dictionary<(string Kind, string Parties), PlainPact[]> _pacts;
    private readonly Dictionary<(string Kind, string Nation), PlainTerm[]> _terms;
    private readonly Dictionary<(string Kind, string Nation), PlainFlow[]> _flows;

    public PlainFacts(ReferenceTables tables)
    {
        _pacts = tables.Pacts.Rows.ToArray().GroupBy(row => (row.Kind!, row.Parties!.ToString())).ToDictionary(
            group => group.Key,
            group => group.Select(row => new PlainPact(row.Name!, row.Signed!.Value.First, row.Signed.Value.Last)).ToArray());
        _terms = tables.Terms.Rows.ToArray().GroupBy(row => (row.Kind!, row.Nation!.Name!)).ToDictionary(
            group => group.Key,
            group => group.Select(row => new PlainTerm(row.Holder!, row.From!.Value.First, row.To?.First)).ToArray());
        _flows = tables.Flows.Rows.ToArray().GroupBy(row => (row.Kind!, row.Nation!.Name!)).ToDictionary(
            group => group.Key,
            group => group.Select(row => new PlainFlow(row.From!.Value.First, row.To!.Value.First, row.Amount!.Value.Amount.Low!.Value)).ToArray());
    }

    public PlainPact? EarliestPact(string kind, string parties)
        => _pacts.TryGetValue((kind, parties), out var found) ? found.MinBy(pact => pact.First) : null;

    public PlainTerm? TermAt(string kind, string nation, DateOnly day)
        => _terms.TryGetValue((kind, nation), out var found)
            ? found.Where(term => term.From <= day && (term.To is null || day <= term.To)).MaxBy(term => term.From)
            : null;

    public PlainFlow? LatestFlow(string kind, string nation)
        => _flows.TryGetValue((kind, nation), out var found) ? found.MaxBy(flow => flow.To) : null;

    public PlainFlow? EarliestFlow(string kind, string nation)
        => _flows.TryGetValue((kind, nation), out var found) ? found.MinBy(flow => flow.From) : null;

    public int YearsSince(PlainPact? pact, DateOnly day) => pact is null ? -1 : MonthsBetween(pact.First, day) / 12;

    public int CalendarYearsSince(PlainPact? pact, DateOnly day) => pact is null ? -1 : day.Year - pact.First.Year;

    public int MonthsSince(PlainTerm? term, DateOnly day) => term is null ? -1 : MonthsBetween(term.From, day);

    public decimal Growth(PlainFlow? last, PlainFlow? first) => last is null || first is null ? 0 : last.Amount - first.Amount;

    private static int MonthsBetween(DateOnly from, DateOnly to)
        => ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}

/// <param name="First">First day on which it may have been signed.</param>
public sealed record PlainPact(string Name, DateOnly First, DateOnly Last);

public sealed record PlainTerm(string Holder, DateOnly From, DateOnly? To);

public sealed record PlainFlow(DateOnly From, DateOnly To, decimal Amount);

/// <summary>A claim of the shape story as plain values: ranges from their low end, included, to their high end, left out.</summary>
public sealed record PlainClaim(
    string Type,
    string Home,
    string Parties,
    decimal YearsLow,
    decimal YearsHigh,
    decimal AmountLow,
    decimal AmountHigh,
    DateOnly SinceFirst,
    DateOnly SinceLast,
    DateOnly StoryDate)
{
    public static PlainClaim Of(string type, NationsRow home, Model.FactSet parties, Number years, Money amount, PartialDate since, DateOnly date)
    {
        var units = WholeUnits.Widen(years.Range);
        return new(
            type,
            home.Name!,
            parties.ToString(),
            units.Low ?? decimal.MinValue,
            units.High ?? decimal.MaxValue,
            amount.Amount.Low ?? decimal.MinValue,
            amount.Amount.High ?? decimal.MaxValue,
            since.First,
            since.Last,
            date);
    }
}
