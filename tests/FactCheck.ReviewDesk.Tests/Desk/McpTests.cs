using System.Net;
using System.Text.Json;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>The package's own client, as a writing tool has it.</summary>
public sealed class McpTests : IDisposable
{
    private readonly DeskApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task It_says_what_its_tools_take()
    {
        await using var client = await Connect(Scopes.UseTools);
        var tools = (await client.ListToolsAsync()).OrderBy(one => one.Name, StringComparer.Ordinal).ToList();
        Assert.Equal(["check_story", "explain_finding", "search_facts"], tools.Select(one => one.Name));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Equal(["text", "date"], tools[0].JsonSchema.GetProperty("properties").EnumerateObject().Select(one => one.Name));
        Assert.Equal(["text"], tools[0].JsonSchema.GetProperty("required").EnumerateArray().Select(one => one.GetString()!));
        Assert.Equal("factcheck", client.ServerInfo?.Name);
    }

    [Fact]
    public async Task A_text_is_checked_and_its_finding_explained_and_nothing_is_kept()
    {
        const string Text = "A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.";
        await using var client = await Connect(Scopes.UseTools);
        var before = await _app.Store(store => store.Versions.CountAsync());
        var report = await Call(client, "check_story", new() { ["text"] = Text, ["date"] = "2026-01-16" });
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("refuted", finding.GetProperty("verdict").GetString());

        var explained = await Call(client, "explain_finding", new() { ["finding"] = finding.GetProperty("id").GetString(), ["text"] = Text, ["date"] = "2026-01-16" });
        Assert.Equal(finding.GetProperty("message").GetString(), explained.GetProperty("message").GetString());
        Assert.Contains("for: ", explained.GetProperty("rule").GetProperty("yaml").GetString());
        Assert.Equal(finding.GetProperty("trace").GetArrayLength(), explained.GetProperty("trace").GetArrayLength());
        Assert.False(explained.TryGetProperty("state", out _));
        Assert.Equal(before, await _app.Store(store => store.Versions.CountAsync()));
    }

    [Fact]
    public async Task A_finding_on_the_desk_is_explained_with_what_editors_said()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/stories/4");
        var action = ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!;
        await ann.Send(action, ("kind", "rejected"), ("reason", "He was still in office."));
        await using var client = await Connect(Scopes.UseTools);
        var explained = await Call(client, "explain_finding", new() { ["finding"] = action.Split('/')[^1], ["story"] = 4 });
        Assert.Equal("rejected", explained.GetProperty("state").GetString());
        Assert.Equal("He was still in office.", explained.GetProperty("decisions")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task The_record_is_searched_by_words_and_rows_have_their_source()
    {
        await using var client = await Connect(Scopes.UseTools);
        var found = await Call(client, "search_facts", new() { ["query"] = "Italy Japan", ["table"] = "treaties" });
        var row = found.GetProperty("rows").EnumerateArray().Single(one => one.GetProperty("fields").GetProperty("signed").GetString() == "1866-08-25");
        Assert.StartsWith("https://", row.GetProperty("source").GetProperty("url").GetString());
        Assert.Equal(3, (await Call(client, "search_facts", new() { ["query"] = "Italy", ["limit"] = 3 })).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Mistakes_are_said_in_words()
    {
        await using var client = await Connect(Scopes.UseTools);
        Assert.Contains("There is no table 'treatys'. There are ", await Refused(client, "search_facts", new() { ["query"] = "x", ["table"] = "treatys" }));
        Assert.Contains("Give the number of the story", await Refused(client, "explain_finding", new() { ["finding"] = "x" }));
        Assert.Contains("The desk has no story 999.", await Refused(client, "explain_finding", new() { ["finding"] = "x", ["story"] = 999 }));
        Assert.Contains("The story has no finding 'x'.", await Refused(client, "explain_finding", new() { ["finding"] = "x", ["story"] = 4 }));
        Assert.Contains("Line 1, column 1", await Refused(client, "check_story", new() { ["text"] = "" }));
    }

    [Fact]
    public async Task A_key_for_something_else_is_turned_away()
    {
        var failure = await Assert.ThrowsAnyAsync<HttpRequestException>(() => Connect(Scopes.WriteStories));
        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
    }

    private async Task<McpClient> Connect(string scope)
    {
        var key = await _app.Use(services => services.GetRequiredService<ApiKeys>().Make("writing tool", [scope], "tests"));
        var transport = new HttpClientTransport(
            new() { Endpoint = new("https://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp, AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = "Bearer " + key } },
            _app.Visit().Client, ownsHttpClient: true);
        return await McpClient.CreateAsync(transport);
    }

    private static async Task<JsonElement> Call(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError is not true, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private static async Task<string> Refused(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments);
        Assert.True(result.IsError);
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }
}
