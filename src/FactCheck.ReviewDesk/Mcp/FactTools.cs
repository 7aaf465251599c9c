using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Engine.Facts;
using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Library;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace FactCheck.ReviewDesk.Mcp;

/// <summary>Looks things up in the reference tables.</summary>
[McpServerToolType]
public sealed class FactTools(DeskChecker checker)
{
    /// <summary>The answer is no part of a web page, so names in every script stay readable.</summary>
    internal static readonly JsonSerializerOptions Style = new(JsonSerializerOptions.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private const int MostRows = 50;

    [McpServerTool(Name = "search_facts", Title = "Search the record", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Searches the reference tables that stories are checked against, for rows that have all the words, and answers them with their sources and the day on which they were last confirmed. That a row is not there says nothing: few tables are complete.")]
    public string SearchFacts(
        [Description("Words that a row has, as in 'Japan Italy'.")] string query,
        [Description("The table to search; all of them where none is named.")] string? table = null,
        [Description("How many rows at most, from 1 to 50.")] int limit = 10)
    {
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw new McpException("Give the words to search for.");
        }

        var found = Tables(table).SelectMany(one => one.Rows.Where(row => words.All(word => Has(row, word)))).ToList();
        var rows = found.OrderByDescending(row => row.DisplayName.Equals(query.Trim(), StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(row => row.DisplayName.Contains(words[0], StringComparison.OrdinalIgnoreCase)).Take(Math.Clamp(limit, 1, MostRows));
        return JsonSerializer.Serialize(new { found = found.Count, rows = rows.Select(Shown) }, Style);
    }

    internal static object Shown(Fact fact) => Shown(fact.Table, fact.Key, fact.DisplayName, fact.Fields, fact.Source);

    private static object Shown(FactHeader row)
        => Shown(row.Table, row.Key, row.DisplayName, row.Columns.Zip(row.Cells, KeyValuePair.Create).Where(static one => one.Value.Length > 0), row.Source);

    private static object Shown(string table, string key, string name, IEnumerable<KeyValuePair<string, string>> fields, Source? source) => new
    {
        table,
        key,
        name,
        fields = fields.ToDictionary(StringComparer.Ordinal),
        source = source is null ? null : new { title = source.Title, url = source.Url, confirmed = source.Confirmed },
    };

    private IEnumerable<ReferenceTable> Tables(string? name)
        => name is null ? checker.Tables.Tables
            : checker.Tables.TryGet(name, out var table) ? [table]
            : throw new McpException($"There is no table '{name}'. There are {string.Join(", ", checker.Tables.Tables.Select(static one => one.Descriptor.Name))}.");

    private static bool Has(FactHeader row, string word) => RuleLibrary.Has(row, word) || row.DisplayName.Contains(word, StringComparison.OrdinalIgnoreCase);
}
