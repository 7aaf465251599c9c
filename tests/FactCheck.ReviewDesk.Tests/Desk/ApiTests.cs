using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class ApiTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : ApiTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : ApiTests(server);

    private const string Story = "---\nid: fair\ndate: 2026-01-16\nversion: \"1\"\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";
    private const string Ninjs = """{"uri": "urn:desk:1", "version": "3", "versioncreated": "2026-01-16T10:00:00Z", "headline": "A fair opens", "body_text": "The fair opened on Wednesday (January 12), the organisers said."}""";

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task A_story_is_brought_once_and_answered_with_its_report()
    {
        var client = await Client(Scopes.WriteStories, Scopes.ReadStories);
        var (first, report) = await Post(client, Story);
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal("fair", report.GetProperty("story").GetProperty("id").GetString());
        Assert.Equal("refuted", report.GetProperty("findings")[0].GetProperty("verdict").GetString());

        var (again, same) = await Post(client, Story);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(report.ToString(), same.ToString());
        Assert.Equal(1, await _app.Store(store => store.Versions.CountAsync(one => one.Path == "story")));

        using var read = await client.GetAsync(first.Headers.Location);
        Assert.Equal(report.ToString(), JsonDocument.Parse(await read.Content.ReadAsStringAsync()).RootElement.ToString());
    }

    [SkippableFact]
    public async Task A_new_version_is_another_and_the_same_version_with_another_text_is_refused()
    {
        var client = await Client(Scopes.WriteStories, Scopes.ReadStories);
        await Post(client, Story);
        var changed = Story.Replace("Wednesday", "Monday");
        var (conflict, problem) = await Post(client, changed);
        Assert.Equal((HttpStatusCode.Conflict, "application/problem+json"), (conflict.StatusCode, conflict.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Give the changed text another version.", problem.GetProperty("detail").GetString());

        var (next, _) = await Post(client, changed.Replace("version: \"1\"", "version: \"2\""));
        Assert.Equal(HttpStatusCode.Created, next.StatusCode);
        var list = JsonDocument.Parse(await client.GetStringAsync("/api/stories?id=fair")).RootElement;
        Assert.Equal((2, 0), (list[0].GetProperty("version").GetInt32(), list[0].GetProperty("open").GetInt32()));
        var old = JsonDocument.Parse(await client.GetStringAsync(next.Headers.Location + "?version=1")).RootElement;
        Assert.Equal("1", old.GetProperty("story").GetProperty("version").GetString());
    }

    [SkippableFact]
    public async Task Without_a_version_other_bytes_are_another_version()
    {
        var client = await Client(Scopes.WriteStories);
        var plain = Story.Replace("version: \"1\"\n", "");
        Assert.Equal(HttpStatusCode.Created, (await Post(client, plain)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Post(client, plain)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await Post(client, plain + "\nMore.\n")).Answer.StatusCode);
    }

    [SkippableFact]
    public async Task Any_format_is_taken()
    {
        var (answer, report) = await Post(await Client(Scopes.WriteStories), Ninjs);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("urn:desk:1", report.GetProperty("story").GetProperty("id").GetString());
        Assert.Equal(1, report.GetProperty("summary").GetProperty("refuted").GetInt32());
    }

    [SkippableFact]
    public async Task Every_format_that_is_read_is_taken_whatever_its_content_type()
    {
        var client = await Client(Scopes.WriteStories);
        foreach (var path in Directory.GetFiles(Path.Join(AppContext.BaseDirectory, "Samples")))
        {
            using var content = new ByteArrayContent(await File.ReadAllBytesAsync(path));
            content.Headers.ContentType = new(path.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "application/octet-stream");
            using var answer = await client.PostAsync("/api/stories?date=2026-01-16&name=" + Path.GetFileName(path), content);
            // One story of this feed has no text, and a file is taken in as a whole.
            var expected = path.EndsWith("north.rss", StringComparison.Ordinal) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Created;
            Assert.True(answer.StatusCode == expected, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    [SkippableFact]
    public async Task A_story_without_an_id_is_known_by_its_name_and_folder_and_without_a_name_is_not_taken()
    {
        var client = await Client(Scopes.WriteStories);
        var (refused, problem) = await Post(client, "The fair opened.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("give it one, as in ?name=wire/fair.md", problem.GetProperty("errors")[0].GetProperty("message").GetString());

        using var wire = await client.PostAsync("/api/stories?name=wire/fair.md", new StringContent("The fair opened."));
        using var named = new StringContent("The fair opened.");
        named.Headers.ContentDisposition = new("attachment") { FileName = "desk/fair.md" };
        using var desk = await client.PostAsync("/api/stories", named);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (wire.StatusCode, desk.StatusCode));
        Assert.Equal(["desk/fair", "wire/fair"], await _app.Store(store => store.Stories.Where(one => one.Key.EndsWith("/fair")).Select(one => one.Key).Order().ToListAsync()));
    }

    [SkippableFact]
    public async Task A_form_is_not_a_file_and_a_file_may_be_too_large()
    {
        using var client = new HttpClient { BaseAddress = new(_app.Listen()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Key(Scopes.WriteStories));
        // The answer comes before the file is sent.
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var form = await client.PostAsync("/api/stories", new MultipartFormDataContent { { new StringContent(Story), "file", "fair.md" } });
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (form.StatusCode, form.Content.Headers.ContentType!.MediaType));
        Assert.Contains("--data-binary @fair.md", await form.Content.ReadAsStringAsync());
        using var dated = await client.PostAsync("/api/stories?date=yesterday", new StringContent(Story));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (dated.StatusCode, dated.Content.Headers.ContentType!.MediaType));
        using var named = await client.PostAsync("/api/stories?name=" + new string('x', 600), new StringContent(Story));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);

        using var large = await client.PostAsync("/api/stories", new ByteArrayContent(new byte[31_000_000]));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (large.StatusCode, large.Content.Headers.ContentType!.MediaType));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("{\"headline\": \"A fair")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><nitf>&a;</nitf>")]
    public async Task What_cannot_be_read_is_said_with_its_place_and_nothing_is_taken_in(string body)
    {
        var (answer, problem) = await Post(await Client(Scopes.WriteStories), body);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var error = problem.GetProperty("errors")[0];
        Assert.True(error.GetProperty("line").GetInt32() >= 1);
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.DoesNotContain("   at ", problem.ToString());
        Assert.Equal(0, await _app.Store(store => store.Versions.CountAsync(one => one.Path == "story")));
    }

    [SkippableFact]
    public async Task The_record_is_had_as_lines_from_a_number_on_and_as_a_table()
    {
        var ann = await _app.SignIn("ann", Roles.Editor);
        await ann.Open("/stories/4");
        foreach (var reason in (string[])["=1+1", "Second, \"line\""])
        {
            await ann.Send(ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!, ("kind", "commented"), ("reason", reason));
            await ann.Open("/stories/4");
        }

        var client = await Client(Scopes.ReadRecord);
        var lines = (await client.GetStringAsync("/api/record")).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["=1+1", "Second, \"line\""], lines.Select(line => line.GetProperty("reason").GetString()!));
        Assert.Equal(("ann", "commented", "2026-01-20T12:00:00.000Z", "three-mistakes"), (Field("who"), Field("decision"), Field("at"), Field("story")));
        Assert.Single((await client.GetStringAsync("/api/record?after=" + lines[0].GetProperty("sequence"))).TrimEnd('\n').Split('\n'));
        Assert.Equal(2, (await ann.Client.GetStringAsync("/record.jsonl")).TrimEnd('\n').Split('\n').Length);

        var rows = (await ann.Client.GetStringAsync("/record.csv")).TrimEnd().Split("\r\n");
        Assert.StartsWith("sequence,at,who,", rows[0]);
        Assert.Contains(",\"'=1+1\",", rows[1]);
        Assert.Contains(",\"Second, \"\"line\"\"\",", rows[2]);

        string Field(string name) => lines[0].GetProperty(name).GetString()!;
    }

    [SkippableFact]
    public async Task What_stands_confirmed_is_had_as_claim_reviews_and_nothing_else()
    {
        const string Address = "/api/record/claimreview";
        var client = await Client(Scopes.ReadRecord);
        Assert.Contains("there is nothing to publish", await client.GetStringAsync(Address));
        var ann = await _app.SignIn("ann", Roles.Editor);
        await ann.Open("/stories/4");
        var open = ann.Page.QuerySelectorAll(".judgement form").Select(form => form.GetAttribute("action")!).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(open.Count > 1);
        await ann.Send(open[0], ("kind", "confirmed"));
        await ann.Open("/stories/4");
        await ann.Send(open[1], ("kind", "rejected"), ("reason", "He was still in office."));

        using var answer = await client.GetAsync(Address);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        var review = Assert.Single(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("@graph").EnumerateArray());
        Assert.Equal("urn:factcheck:finding:" + open[0].Split('/')[^1], review.GetProperty("@id").GetString());
        Assert.Equal(("Organization", "The Desk"), (review.GetProperty("author").GetProperty("@type").GetString(), review.GetProperty("author").GetProperty("name").GetString()));
        Assert.Equal(review.ToString(), JsonDocument.Parse(await ann.Client.GetStringAsync("/record.jsonld")).RootElement.GetProperty("@graph")[0].ToString());

        await ann.Open("/stories/4");
        await ann.Send(open[0], ("kind", "reopened"));
        Assert.DoesNotContain("claimReviewed", await client.GetStringAsync(Address));
    }

    [SkippableFact]
    public async Task A_key_is_made_on_its_page_kept_as_a_hash_and_revoked()
    {
        var administrator = await (await _app.SignIn("boss", Roles.Administrator)).Open("/keys");
        await administrator.Send("/keys", ("name", "wire"), ("scope", Scopes.ReadStories));
        var key = administrator.Page.QuerySelector("code")!.TextContent;
        Assert.DoesNotContain(key[ApiKeys.Prefix.Length..], JsonSerializer.Serialize(await _app.Store(store => store.ApiKeys.SingleAsync())));
        var client = _app.Visit().Client;
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/stories")).StatusCode);

        await administrator.Open("/keys");
        Assert.DoesNotContain(key, administrator.Text);
        await administrator.Send("/keys/1/revoke");
        using var refused = await client.GetAsync("/api/stories");
        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer", "application/problem+json"), (refused.StatusCode, refused.Headers.WwwAuthenticate.ToString(), refused.Content.Headers.ContentType!.MediaType));
    }

    [SkippableFact]
    public async Task What_there_is_to_call_is_described_and_what_is_not_there_is_said()
    {
        var client = _app.Visit().Client;
        var document = JsonDocument.Parse(await client.GetStringAsync("/api/openapi.json")).RootElement;
        Assert.Equal(["/api/record", "/api/record/claimreview", "/api/record/stories", "/api/stories", "/api/stories/{number}"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        var body = document.GetProperty("paths").GetProperty("/api/stories").GetProperty("post").GetProperty("requestBody").GetProperty("content");
        Assert.Equal("binary", body.GetProperty("application/pdf").GetProperty("schema").GetProperty("format").GetString());
        Assert.True(document.GetProperty("components").GetProperty("securitySchemes").TryGetProperty("key", out _));
        using var missing = await client.GetAsync("/api/nothing");
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (missing.StatusCode, missing.Content.Headers.ContentType!.MediaType));
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));
    }

    private async Task<HttpClient> Client(params string[] scopes)
    {
        var client = _app.Visit().Client;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Key(scopes));
        return client;
    }

    private Task<string> Key(params string[] scopes) => _app.Use(services => services.GetRequiredService<ApiKeys>().Make("wire", scopes, "tests"));

    private static async Task<(HttpResponseMessage Answer, JsonElement Body)> Post(HttpClient client, string body)
    {
        var answer = await client.PostAsync("/api/stories", new ByteArrayContent(Encoding.UTF8.GetBytes(body)));
        return (answer, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }
}
