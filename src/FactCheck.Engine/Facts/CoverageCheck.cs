using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>Decides whether a question lies inside what a table declares complete. Absence is evidence only there.</summary>
public static class CoverageCheck
{
    public static Truth Covers(
        IReadOnlyList<CoverageDescriptor> coverage,
        ReadOnlySpan<KeyValuePair<string, string?>> asked,
        PartialDate? from,
        PartialDate? to)
    {
        foreach (var declared in coverage)
        {
            if (IsInScope(declared.Scope, asked)
                && (declared.From is not { } first || (from is { } start && start.First >= first))
                && (declared.To is not { } last || (to is { } end && end.Last <= last)))
            {
                return Truth.Agrees;
            }
        }

        return Truth.Contradicts;
    }

    private static bool IsInScope(IReadOnlyList<KeyValuePair<string, string>> scope, ReadOnlySpan<KeyValuePair<string, string?>> asked)
    {
        foreach (var (column, value) in scope)
        {
            var found = false;
            foreach (var (askedColumn, askedValue) in asked)
            {
                found |= askedColumn == column && askedValue == value;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
