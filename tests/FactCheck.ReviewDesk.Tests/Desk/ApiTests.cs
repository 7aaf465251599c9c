using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

public sealed class ApiTests : IDisposable
{
    private const string Story = "---\nid: fair\ndate: 2026-01-16\nversion: \"1\"\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";
    private const string Ninjs = """{"uri": "urn:desk:1", "version": "3", "versioncreated": "2026-01-16T10:00:00Z", "headline": "A fair opens", "body_text": "The fair opened on Wednesday (January 12), the organisers said."}""";

    private readonly DeskApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
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

    [Fact]
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

    [Fact]
    public async Task Without_a_version_other_bytes_are_another_version()
    {
        var client = await Client(Scopes.WriteStories);
        var plain = Story.Replace("version: \"1\"\n", "");
        Assert.Equal(HttpStatusCode.Created, (await Post(client, plain)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Post(client, plain)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await Post(client, plain + "\nMore.\n")).Answer.StatusCode);
    }

    [Fact]
    public async Task Any_format_is_taken()
    {
        var (answer, report) = await Post(await Client(Scopes.WriteStories), Ninjs);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("urn:desk:1", report.GetProperty("story").GetProperty("id").GetString());
        Assert.Equal(1, report.GetProperty("summary").GetProperty("refuted").GetInt32());
    }

    [Theory]
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

    [Fact]
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

    [Fact]
    public async Task A_key_is_made_on_its_page_kept_as_a_hash_and_revoked()
    {
        var administrator = await (await _app.SignIn("boss", Roles.Administrator)).Open("/keys");
        await administrator.Send("/keys", ("name", "wire"), ("scope", Scopes.ReadStories));
        var key = administrator.Page.QuerySelector("code")!.TextContent;
        Assert.DoesNotContain(key, await File.ReadAllTextAsync(Path.Join(_app.Folder, "desk.db"), Encoding.Latin1));
        var client = _app.Visit().Client;
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/stories")).StatusCode);

        await administrator.Open("/keys");
        Assert.DoesNotContain(key, administrator.Text);
        await administrator.Send("/keys/1/revoke");
        using var refused = await client.GetAsync("/api/stories");
        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer", "application/problem+json"), (refused.StatusCode, refused.Headers.WwwAuthenticate.ToString(), refused.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task What_there_is_to_call_is_described_and_what_is_not_there_is_said()
    {
        var client = _app.Visit().Client;
        var document = JsonDocument.Parse(await client.GetStringAsync("/api/openapi.json")).RootElement;
        Assert.Equal(["/api/record", "/api/record/stories", "/api/stories", "/api/stories/{number}"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.True(document.GetProperty("components").GetProperty("securitySchemes").TryGetProperty("key", out _));
        using var missing = await client.GetAsync("/api/nothing");
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (missing.StatusCode, missing.Content.Headers.ContentType!.MediaType));
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));
    }

    private async Task<HttpClient> Client(params string[] scopes)
    {
        var client = _app.Visit().Client;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await _app.Use(services => services.GetRequiredService<ApiKeys>().Make("wire", scopes, "tests")));
        return client;
    }

    private static async Task<(HttpResponseMessage Answer, JsonElement Body)> Post(HttpClient client, string body)
    {
        var answer = await client.PostAsync("/api/stories", new ByteArrayContent(Encoding.UTF8.GetBytes(body)));
        return (answer, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }
}
