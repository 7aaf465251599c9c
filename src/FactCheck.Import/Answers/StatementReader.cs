using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Answers;

/// <summary>A statement as a row: the cells by variable, and how its authors rank it among its like.</summary>
internal sealed record Statement(Dictionary<string, string> Cells, bool IsPreferred);

/// <summary>Turns solutions of a query into statements, and leaves out those that say less than a cell would.</summary>
/// <remarks>
/// A time is as exact as its precision says, which the query selects beside it: the day 2021-01-01 with the precision of a year is 2021.
/// A value that is known to be unknown (an end that nobody can date) would be an empty cell, which means none: so the statement is left out.
/// </remarks>
internal sealed partial class StatementReader(string[] variables, string name)
{
    private const string Entity = "http://www.wikidata.org/entity/";
    private const string Ontology = "http://wikiba.se/ontology#";
    private const string Unknown = "/.well-known/genid/";
    private const string PrecisionEnd = "Precision";
    private const string RankVariable = "rank";
    private const string StatementVariable = "statement";

    /// <summary>The variables as columns are called: personLabel is person_label.</summary>
    public string[] Columns { get; } = Array.ConvertAll(variables, ColumnOf);

    /// <summary>How many statements were left out, by reason.</summary>
    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <returns>Null for a statement that is left out.</returns>
    public Statement? Read(JsonElement solution)
    {
        var rank = Value(solution, RankVariable);
        if (rank.EndsWith("DeprecatedRank", StringComparison.Ordinal))
        {
            return Leave("of deprecated rank");
        }

        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < variables.Length; i++)
        {
            var variable = variables[i];
            if (!solution.TryGetProperty(variable, out var term))
            {
                continue;
            }

            var type = JsonAnswer.Get(term, "type", JsonValueKind.String, name).GetString();
            var value = JsonAnswer.Get(term, "value", JsonValueKind.String, name).GetString()!;
            if (type == "bnode" || value.Contains(Unknown, StringComparison.Ordinal))
            {
                return Leave($"as '{variable}' is known to be unknown");
            }

            if (Cell(solution, variable, term, value) is not { } cell)
            {
                return Leave($"as '{variable}' is known less exactly than to the year, or before the year 1");
            }

            cells[Columns[i]] = cell;
        }

        AddUrl(cells, solution);
        return new(cells, rank.EndsWith("PreferredRank", StringComparison.Ordinal));
    }

    private static string ColumnOf(string variable) => Capital().Replace(variable, "_$0").ToLowerInvariant();

    private Statement? Leave(string reason)
    {
        LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + 1;
        return null;
    }

    /// <returns>Null for a time that no cell can hold.</returns>
    private string? Cell(JsonElement solution, string variable, JsonElement term, string value)
        => term.TryGetProperty("datatype", out var type) && type.GetString() is { } datatype && datatype.EndsWith("#dateTime", StringComparison.Ordinal)
            ? Time(value, Precision(solution, variable))
            : value.StartsWith(Entity, StringComparison.Ordinal) && !value.StartsWith(Entity + StatementVariable, StringComparison.Ordinal) ? value[Entity.Length..]
            : value.StartsWith(Ontology, StringComparison.Ordinal) ? value[Ontology.Length..]
            : value;

    private int Precision(JsonElement solution, string variable)
        => int.TryParse(Value(solution, variable + PrecisionEnd), NumberStyles.None, CultureInfo.InvariantCulture, out var precision)
            ? precision
            : throw new TableUnreadableException($"{name}: the time '{variable}' has no '{variable}{PrecisionEnd}' beside it, so a year would pass for its first of January. Select its wikibase:timePrecision as ?{variable}{PrecisionEnd}.");

    /// <summary>Wikibase's precisions: 9 is the year, 10 the month, 11 the day; smaller ones are decades and more.</summary>
    private static string? Time(string value, int precision)
    {
        var isRead = value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return !isRead ? null : precision switch
        {
            >= 11 => value[..10],
            10 => value[..7],
            9 => value[..4],
            _ => null,
        };
    }

    private static void AddUrl(Dictionary<string, string> cells, JsonElement solution)
    {
        if (Value(solution, StatementVariable) is { Length: > 0 } url)
        {
            cells.TryAdd(Provenance.UrlColumn, url);
        }
    }

    private static string Value(JsonElement solution, string variable)
        => solution.TryGetProperty(variable, out var term) && term.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Capital();
}
