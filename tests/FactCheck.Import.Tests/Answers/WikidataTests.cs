namespace FactCheck.Import.Tests.Answers;

public class WikidataTests(AnswerServer server) : IClassFixture<AnswerServer>
{
    private static readonly string[] Columns =
        ["country: string", "person: string", "person_label: string", "from: partialdate", "to: partialdate", "rank: string", "reference: string", "source_url: string", "source: string", "confirmed: date", "licence: string"];

    [Fact]
    public void Statements_keep_their_precision_ranks_qualifiers_and_references()
    {
        var address = server.Give("/sparql", AnswerServer.Recorded("heads.json"), "application/sparql-results+json");
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("heads.rq", "SELECT ?statement ?country WHERE { ?country p:P6 ?statement }")
            .WithTable("heads", $"path: \"{address}\", format: wikidata, dialect: {{query: heads.rq}}", "country, from", Columns);
        Assert.Equal(
            [
                "Q17,Q6,Preferred Person,1950,,PreferredRank,,http://www.wikidata.org/entity/statement/Q17-a,wikidata,2026-01-16,CC0-1.0",
                "Q30,Q6279,Joe Biden,2021-01-20,2025-01-20,NormalRank,https://www.congress.gov/a,http://www.wikidata.org/entity/statement/Q30-a,wikidata,2026-01-16,CC0-1.0",
                "Q30,Q22686,Donald Trump,2025-01-20,,PreferredRank,https://www.whitehouse.gov/,http://www.wikidata.org/entity/statement/Q30-b,wikidata,2026-01-16,CC0-1.0",
                "Q38,Q1,A Consul,1861,1862-03,NormalRank,,http://www.wikidata.org/entity/statement/Q38-a,wikidata,2026-01-16,CC0-1.0",
            ],
            folder.Rows("heads"));
        Assert.Equal(
            [
                "heads: 2 left out, as 'from' is known less exactly than to the year, or before the year 1",
                "heads: 1 left out, as 'to' is known to be unknown",
                "heads: 1 left out, as another of the same key is preferred",
                "heads: 2 left out, as statements of one rank contradict each other under one key, as with Q17/1960-05",
                "heads: 1 left out, of deprecated rank",
            ],
            folder.Notes);

        var asked = server.Server.LogEntries.Last(entry => entry.RequestMessage!.Path == "/sparql").RequestMessage!;
        Assert.Equal("POST", asked.Method);
        Assert.Contains("query=SELECT+%3Fstatement+%3Fcountry", asked.Body, StringComparison.Ordinal);
        Assert.Contains("application/sparql-results+json", asked.Headers!["Accept"].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("FactCheck/", asked.Headers["User-Agent"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_without_its_precision_is_refused()
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("heads.json", AnswerServer.Recorded("heads.json").Replace("\"fromPrecision\"", "\"fromPrec\"", StringComparison.Ordinal))
            .WithTable("heads", "path: heads.json, format: wikidata", "country, from", Columns);
        Assert.Contains("heads.json: the time 'from' has no 'fromPrecision' beside it, so a year would pass for its first of January. Select its wikibase:timePrecision as ?fromPrecision.", folder.Error(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"head":{"vars":["a"]}}""", "answers without 'results' where the format has an object of that name.")]
    [InlineData("""{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri"}}]}}""", "answers without 'value' where the format has a text of that name.")]
    [InlineData("[]", "answers without 'head'")]
    [InlineData("""{"head":""", "answers with no JSON at line 1, byte 9")]
    public void What_is_wrong_with_an_answer_is_named(string answer, string message)
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }.With("a.json", answer).WithTable("heads", "path: a.json, format: wikidata", "a", "a: string");
        Assert.Contains(message, folder.Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_is_named_and_there()
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }.WithTable("heads", $"path: \"{server.Url}/sparql\", format: wikidata", "a", "a: string");
        Assert.Contains("It names no query; expected 'dialect: {query: FILE}' with a file of SPARQL in the package.", folder.Error(), StringComparison.Ordinal);
        folder.WithTable("heads", $"path: \"{server.Url}/sparql\", format: wikidata, dialect: {{query: none.rq}}", "a", "a: string");
        Assert.Contains("There is no file 'none.rq'.", folder.Error(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void A_busy_server_is_asked_again(int status)
    {
        var path = $"/busy/{status}";
        var address = server.GiveAfter(path, [status, status], """{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"literal","value":"x"}}]}}""");
        using var folder = Asking(address);
        Assert.Equal(["x"], folder.Rows("heads"));
        Assert.Equal(3, server.Asked(path));
    }

    [Fact]
    public void A_server_that_says_how_long_to_wait_is_waited_for()
    {
        // Had it to be asked again after its own time, the test would not end.
        var address = server.GiveAfter("/wait", [429, 503], """{"head":{"vars":["a"]},"results":{"bindings":[]}}""", retryAfter: "0");
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16), FirstWait = TimeSpan.FromDays(1) }
            .With("q.rq", "SELECT ?a WHERE {}").WithTable("heads", $"path: \"{address}\", format: wikidata, dialect: {{query: q.rq}}", "a", "a: string");
        Assert.Empty(folder.Rows("heads"));
        Assert.Equal(3, server.Asked("/wait"));
    }

    [Theory]
    [InlineData(429, "answers 429 Too Many Requests, and was asked 5 times: it is asked too often. Try later, and ask for less at a time.", 5)]
    [InlineData(503, "answers 503 Service Unavailable, and was asked 5 times. Try later.", 5)]
    [InlineData(400, "answers 400 Bad Request. 400 means that the query is no SPARQL, which query.wikidata.org shows with its place.", 1)]
    [InlineData(404, "answers 404 Not Found.", 1)]
    public void A_refusal_is_named_and_what_to_do(int status, string message, int asked)
    {
        var path = $"/refused/{status}";
        using var folder = Asking(server.Give(path, "no", status: status));
        Assert.Contains(message, folder.Error(), StringComparison.Ordinal);
        Assert.Equal(asked, server.Asked(path));
    }

    [Fact]
    public void A_server_that_is_not_there_is_named_without_what_stands_behind_the_question_mark()
    {
        using var folder = Asking($"http://127.0.0.1:{PostgresCluster.FreePort()}/sparql?key=s3cret");
        var error = folder.Error();
        Assert.Contains("cannot be reached: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error, StringComparison.Ordinal);
    }

    private static PackageFolder Asking(string address)
        => new PackageFolder { Retrieved = new(2026, 1, 16) }.With("q.rq", "SELECT ?a WHERE {}").WithTable("heads", $"path: \"{address}\", format: wikidata, dialect: {{query: q.rq}}", "a", "a: string");
}
