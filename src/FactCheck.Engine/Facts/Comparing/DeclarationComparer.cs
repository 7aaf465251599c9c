using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Comparing;

/// <summary>Compares what two descriptors declare of a table. What a table declares complete decides verdicts as its rows do.</summary>
internal static class DeclarationComparer
{
    public static IReadOnlyList<DeclarationChange> Compare(TableDescriptor? before, TableDescriptor? after)
    {
        var old = Texts(before);
        var now = Texts(after);
        return
        [
            .. old.Except(now).Select(text => new DeclarationChange(ChangeKind.Removed, text)),
            .. now.Except(old).Select(text => new DeclarationChange(ChangeKind.Added, text)),
        ];
    }

    /// <summary>Each declaration as a text that is the same for the same declaration.</summary>
    private static List<string> Texts(TableDescriptor? table)
    {
        if (table is null)
        {
            return [];
        }

        List<string> texts = [.. table.Columns.Select(Column)];
        texts.Add("primary key " + string.Join(", ", table.PrimaryKey));
        AddList(texts, "entity", table.Entity is { } entity ? [entity] : []);
        AddList(texts, "names", table.Names);
        AddList(texts, "short names", table.ShortNames);
        if (table.Period is { } period)
        {
            texts.Add($"period from {period.From} to {period.To}");
        }

        if (table.Known is { } known)
        {
            texts.Add($"known from {known.From}{(known.To is { } to ? " to " + to : "")}");
        }

        if (table.ReviewBy is { } day)
        {
            texts.Add("review by " + ValueText.Of(day));
        }

        texts.AddRange(table.Coverage.Select(Coverage));
        return texts;
    }

    private static string Column(ColumnDescriptor column)
        => $"column {column.Name}: {(column.Required ? "required " : "")}{column.Type}"
            + (column.References is { } table ? $", key of {table}" : "")
            + ((column.Currency ?? column.Unit) is { } measure ? $", in {measure}" : "");

    private static string Coverage(CoverageDescriptor coverage)
        => "complete"
            + (coverage.Scope.Count == 0 ? "" : " for " + string.Join(", ", coverage.Scope.Select(pair => $"{pair.Key} {pair.Value}")))
            + (coverage.From is { } from ? " from " + ValueText.Of(from) : "")
            + (coverage.To is { } to ? " to " + ValueText.Of(to) : "");

    private static void AddList(List<string> texts, string what, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            texts.Add($"{what} {string.Join(", ", items)}");
        }
    }
}
