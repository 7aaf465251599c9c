using System.Text.Json;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Answers;

/// <summary>Reads what a Wikibase query service answers to a SPARQL query: each variable is a column, each solution a statement.</summary>
/// <remarks>
/// SPARQL 1.1 Query Results JSON, w3.org/TR/sparql11-results-json; ranks, qualifiers and precisions as in Wikibase's RDF,
/// mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format.
/// </remarks>
internal static class WikidataTable
{
    private const string Json = "application/sparql-results+json";
    private const string Hint = "400 means that the query is no SPARQL, which query.wikidata.org shows with its place.";

    /// <param name="note">Is told what was left out, and why.</param>
    public static AnswerTable Open(TableDescriptor table, AnswerFetcher fetcher, DateOnly retrieved, Action<string> note)
    {
        var name = fetcher.Describe(table.Path);
        using var answer = JsonAnswer.Parse(Fetch(table, fetcher), name);
        var variables = JsonAnswer.Get(JsonAnswer.Get(answer.RootElement, "head", JsonValueKind.Object, name), "vars", JsonValueKind.Array, name);
        var reader = new StatementReader([.. variables.EnumerateArray().Select(variable => variable.ToString())], name);
        var statements = new List<Statement>();
        foreach (var solution in JsonAnswer.Get(JsonAnswer.Get(answer.RootElement, "results", JsonValueKind.Object, name), "bindings", JsonValueKind.Array, name).EnumerateArray())
        {
            if (reader.Read(solution) is { } statement)
            {
                statements.Add(statement);
            }
        }

        var kept = StatementChooser.Choose(statements, table, reader.LeftOut);
        foreach (var (reason, count) in reader.LeftOut)
        {
            note($"{table.Name}: {count} left out, {reason}");
        }

        var url = TableAddress.Is(table.Path) ? table.Path : "https://query.wikidata.org/sparql";
        return new(name, reader.Columns, [.. kept.Select(statement => statement.Cells)], new("wikidata", url, retrieved, "CC0-1.0"));
    }

    private static byte[] Fetch(TableDescriptor table, AnswerFetcher fetcher)
    {
        if (!TableAddress.Is(table.Path))
        {
            return fetcher.ReadFile(table.Path);
        }

        var query = table.Dialect.GetValueOrDefault("query")
            ?? throw new TableUnreadableException("It names no query; expected 'dialect: {query: FILE}' with a file of SPARQL in the package.");
        return fetcher.Post(table.Path, [new("query", System.Text.Encoding.UTF8.GetString(fetcher.ReadFile(query)))], Json, Hint);
    }
}
