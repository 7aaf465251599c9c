using FactCheck.Engine.Facts.Errors;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads what a table declares complete. Whether the values in a scope exist is checked once the tables are read.</summary>
internal static class CoverageReader
{
    private static readonly string[] CoverageKeys = ["scope", "from", "to"];

    public static (IReadOnlyList<CoverageDescriptor> Coverage, IReadOnlyList<ScopeValue> Scopes) Read(
        MapReader resource,
        ColumnNames columns,
        ErrorList errors)
    {
        var declared = new List<CoverageDescriptor>();
        var scopes = new List<ScopeValue>();
        foreach (var map in resource.Maps("coverage"))
        {
            var coverage = new MapReader(map, "a declaration of coverage", CoverageKeys, errors);
            var scope = coverage.Map("scope") is { } values ? ReadScope(values, columns, scopes, errors) : [];
            var from = Day(coverage, "from", errors);
            var to = Day(coverage, "to", errors);
            if (to < from)
            {
                errors.Add(ReferenceErrors.BadCoverage, map.At, $"Coverage from {ValueText.Of(from.Value)} ends before it begins, on {ValueText.Of(to.Value)}.");
            }

            declared.Add(new(scope, from, to));
        }

        return (declared, scopes);
    }

    private static List<KeyValuePair<string, string>> ReadScope(YamlMap map, ColumnNames columns, List<ScopeValue> scopes, ErrorList errors)
    {
        var scope = new List<KeyValuePair<string, string>>();
        var reader = new MapReader(map, "a scope", known: null, errors);
        foreach (var (column, _) in map.Entries)
        {
            if (columns.Find(column, "A scope") is not { } index || reader.RequiredText(column.Value) is not { } value)
            {
                continue;
            }

            if (columns[index].Type == ColumnTypes.List)
            {
                errors.Add(ReferenceErrors.UnfittingColumn, column.At, $"Column '{column.Value}' is a list; a scope compares whole values, so it takes columns of other types.");
            }

            scopes.Add(new(index, value));
            scope.Add(new(column.Value, value.Value));
        }

        return scope;
    }

    private static DateOnly? Day(MapReader coverage, string key, ErrorList errors)
    {
        if (coverage.Text(key) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text.Value, out var date) && date.IsDay)
        {
            return date.First;
        }

        errors.Add(ReferenceErrors.BadCoverage, text.At, $"Key '{key}' of a declaration of coverage has '{text.Value}'; expected a day such as 2026-01-16.");
        return null;
    }
}
