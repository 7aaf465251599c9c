using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>Decides whether a question lies inside what a table declares complete. Absence is evidence only there.</summary>
public static class CoverageCheck
{
    /// <summary>Agrees when declarations in scope hold, together and without a gap, every day asked about; else Contradicts.</summary>
    /// <param name="asked">Columns that the question fixes, with the value's text; null where the value is missing.</param>
    /// <param name="from">First day asked about; null where the question reaches back without end.</param>
    /// <param name="to">Last day asked about; null where the question has no last day.</param>
    /// <remarks>
    /// A partial date stands for all its days, so that the widest reading of the question has to be covered. A declaration
    /// without <c>from</c> or <c>to</c> has no such end; one with an end never covers a question that lacks it.
    /// </remarks>
    public static Truth Covers(
        IReadOnlyList<CoverageDescriptor> coverage,
        ReadOnlySpan<KeyValuePair<string, string?>> asked,
        PartialDate? from,
        PartialDate? to)
    {
        int? next = from is { } first ? first.First.DayNumber : null;
        int? last = to is { } end ? end.Last.DayNumber : null;
        while (FindEnd(coverage, asked, next, out var reach))
        {
            if (reach is null || (last is { } lastDay && reach >= lastDay))
            {
                return Truth.Agrees;
            }

            next = reach + 1;
        }

        return Truth.Contradicts;
    }

    /// <summary>How far the declarations that hold a day reach; the day is null for the beginning of time, the reach for its end.</summary>
    private static bool FindEnd(
        IReadOnlyList<CoverageDescriptor> coverage,
        ReadOnlySpan<KeyValuePair<string, string?>> asked,
        int? day,
        out int? reach)
    {
        var found = false;
        reach = null;
        for (var i = 0; i < coverage.Count; i++)
        {
            var declared = coverage[i];
            if (!Holds(declared, day) || !IsInScope(declared.Scope, asked))
            {
                continue;
            }

            var end = declared.To?.DayNumber;
            reach = !found || end is null ? end : reach is { } best ? Math.Max(best, end.Value) : null;
            found = true;
            if (reach is null)
            {
                return true;
            }
        }

        return found;
    }

    private static bool Holds(CoverageDescriptor declared, int? day)
        => (declared.From is not { } first || (day is { } asked && asked >= first.DayNumber))
            && (declared.To is not { } last || day is null || day <= last.DayNumber);

    private static bool IsInScope(IReadOnlyList<KeyValuePair<string, string>> scope, ReadOnlySpan<KeyValuePair<string, string?>> asked)
    {
        for (var i = 0; i < scope.Count; i++)
        {
            var found = false;
            foreach (var (column, value) in asked)
            {
                found |= column == scope[i].Key && value == scope[i].Value;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
