using FactCheck.Engine.Facts;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Authoring.Pages;

/// <summary>How fresh the tables are that rules rest on: when their rows were confirmed, and until when they may be relied on.</summary>
public sealed class TableDates
{
    private readonly Dictionary<string, string> _ofTable = new(StringComparer.Ordinal);

    private TableDates()
    {
    }

    /// <summary>For pages of rules whose tables were not read.</summary>
    public static TableDates Unknown { get; } = new();

    public static TableDates Of(ReferencePackage package)
    {
        var dates = new TableDates();
        foreach (var table in package.Tables)
        {
            dates._ofTable.Add(table.Descriptor.Name, Describe(table.Rows));
        }

        return dates;
    }

    /// <summary>" (confirmed 2026-01-16, to be looked up again by 2027-01-16)"; empty where no row says.</summary>
    public string After(string table) => _ofTable.GetValueOrDefault(table) is { Length: > 0 } dates ? $" ({dates})" : "";

    private static string Describe(IReadOnlyList<FactHeader> rows)
    {
        var confirmed = rows.Select(row => row.Source?.Confirmed).OfType<DateOnly>().ToList();
        var due = rows.Select(row => row.Source?.ReviewBy).OfType<DateOnly>().ToList();
        return string.Join(", ", new[]
        {
            confirmed.Count == 0 ? "" : "confirmed " + Between(confirmed.Min(), confirmed.Max()),
            due.Count == 0 ? "" : "to be looked up again by " + ValueText.Of(due.Min()),
        }.Where(part => part.Length > 0));
    }

    private static string Between(DateOnly first, DateOnly last) => first == last ? ValueText.Of(first) : $"{ValueText.Of(first)} to {ValueText.Of(last)}";
}
