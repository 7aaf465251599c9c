using FactCheck.Authoring.Building;
using FactCheck.Authoring.Pages;
using FactCheck.Engine.Facts;
using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;

namespace FactCheck.ReviewDesk.Library;

/// <summary>The rules and tables that the desk checks with, for people who look them up. Read at the first question.</summary>
public sealed class RuleLibrary(DeskChecker checker)
{
    private readonly Lazy<IReadOnlyList<RulePage>> _rules = new(static () => RulePage.Of(RulePlanner.Plan(StandardSources.Rules)));
    private readonly Lazy<TableDates> _dates = new(() => TableDates.Of(checker.Tables));

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<RulePage> Rules => _rules.Value;

    /// <summary>In the order of the data package.</summary>
    public IReadOnlyList<ReferenceTable> Tables => checker.Tables.Tables;

    public TableDates Dates => _dates.Value;

    public RulePage? Rule(string id) => Rules.FirstOrDefault(one => one.Rule.Id == id);

    public ReferenceTable? Table(string name) => checker.Tables.TryGet(name, out var table) ? table : null;

    public IEnumerable<RulePage> RulesOver(string table) => Rules.Where(one => one.Tables.Contains(table));

    /// <summary>How many rows of a table were to be looked up again before a day.</summary>
    public static int Stale(ReferenceTable table, DateOnly day) => table.Rows.Count(row => row.Source?.ReviewBy < day);

    /// <summary>Rows that have all of some words in one of their cells.</summary>
    public static IEnumerable<FactHeader> Find(ReferenceTable table, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return table.Rows.Where(row => Array.TrueForAll(parts, part => Has(row, part)));
    }

    /// <summary>Whether a word stands in one of the cells.</summary>
    public static bool Has(FactHeader row, string word) => row.Cells.Any(cell => cell.Contains(word, StringComparison.OrdinalIgnoreCase));
}
