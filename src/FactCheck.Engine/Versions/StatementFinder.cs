using FactCheck.Engine.Claims;
using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Versions;

/// <summary>Finds the statements of a version: each once, and of a figure that several claim types read only the one that says most.</summary>
internal static class StatementFinder
{
    /// <summary>In the order of the text. What only follows from others and has no verdict is no statement.</summary>
    /// <param name="isSum">Whether a claim type gives a sum that is to be followed.</param>
    public static List<Statement> Find(StoryVersion version, Predicate<string> isSum)
    {
        var byClaim = version.Report.Findings.ToLookup(reported => reported.Finding.Claim, SameStatement.Comparer);
        var statements = ClaimGrouper.Group(version.Claims)
            .Select(group => new Statement(group.Claim, [.. byClaim[group.Claim]]))
            .Where(static statement => statement.Claim.Source.DerivedBy is null || statement.Findings.Count > 0);
        return [.. statements.GroupBy(static statement => statement.Claim.Source.Sentence, StringComparer.Ordinal)
            .SelectMany(sentence => WithoutFiguresTwice(sentence, isSum))
            .OrderBy(static statement => statement.Claim.Source.TextStart)];
    }

    /// <summary>"killed 14" has all that "14 people" and "14" say.</summary>
    private static List<Statement> WithoutFiguresTwice(IEnumerable<Statement> sentence, Predicate<string> isSum)
    {
        var kept = new List<Statement>();
        foreach (var statement in sentence
            .OrderByDescending(static one => one.Findings.Count > 0)
            .ThenByDescending(one => isSum(one.Claim.Type))
            .ThenByDescending(static one => one.Claim.Source.Text.Length))
        {
            if (statement.Findings.Count > 0 || isSum(statement.Claim.Type) || !kept.Exists(other => Says(other.Claim, statement.Claim)))
            {
                kept.Add(statement);
            }
        }

        return kept;
    }

    /// <summary>Whether a claim has every amount of another that it overlaps.</summary>
    private static bool Says(Claim one, Claim other)
    {
        var amounts = Amounts(other);
        return amounts.Count > 0
            && one.Source.TextStart < other.Source.TextEnd && other.Source.TextStart < one.Source.TextEnd
            && amounts.IsSubsetOf(Amounts(one));
    }

    private static HashSet<Interval> Amounts(Claim claim)
    {
        var amounts = new HashSet<Interval>();
        foreach (var (_, value) in claim.Fields)
        {
            if (AmountOf(value) is { } amount)
            {
                amounts.Add(amount);
            }
        }

        return amounts;
    }

    private static Interval? AmountOf(object? value) => value switch
    {
        Number number => number.Range,
        Money money => money.Amount,
        Percent percent => percent.Value,
        Quantity quantity => quantity.Amount,
        Duration duration => duration.Amount,
        _ => null,
    };
}
