using System.Text.Json;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Tests.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.ReviewDesk.Tests.Holding;

/// <summary>What leaves the desk as logs, traces and metrics says what happened, and nothing of what a story or a person says.</summary>
public class LogTests
{
    /// <summary>No word of the desk's own.</summary>
    private const string Secret = "Quuxville";

    private const string Story = $"---\nid: {Secret}\ndate: 2026-01-16\n---\n\n# A fair opens in {Secret}\n\nThe fair in {Secret} opened on Wednesday (January 12), the mayor of {Secret} said.\n";

    [Fact]
    public async Task The_log_is_json_on_standard_error_without_text_of_stories()
    {
        using var desk = new RunningDesk("--logs", "json");
        await desk.Start();
        var ann = await desk.SignIn();
        var wire = await RunningDesk.Key(desk, ann, Scopes.WriteStories);
        await Everything(wire, ann, "/stories/5");
        File.Move(Path.Join(desk.Folder, "desk.db"), Path.Join(desk.Folder, "away.db"));
        await ann.Open("/?q=" + Secret);
        await wire.PostAsync("/api/stories", new StringContent(Story.Replace("January 12", "January 13")));
        // The log is written beside the requests; what is not written yet is lost with the process.
        for (var attempt = 0; attempt < 200 && desk.Log.Split("The store is Gone").Length < 3; attempt++)
        {
            await Task.Delay(50);
        }

        await desk.Kill();

        var entries = desk.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Trim().Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(entries, entry => entry.GetProperty("Message").GetString()!.StartsWith("Story 5 taken in as version 1", StringComparison.Ordinal) && entry.GetProperty("State").GetProperty("Story").GetInt32() == 5);
        Assert.Contains(entries, entry => entry.GetProperty("Message").GetString()!.StartsWith("Decision Commented on finding", StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.GetProperty("Message").GetString()!.StartsWith("The store is Gone", StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, desk.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("fcdesk_", desk.Log);
    }

    [Fact]
    public async Task Traces_and_metrics_go_where_somebody_says_and_carry_no_text_of_stories()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        var received = new Dictionary<string, string> { ["/v1/traces"] = "", ["/v1/metrics"] = "" };
        collector.MapPost("/v1/{kind}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            lock (received)
            {
                received[request.Path] += System.Text.Encoding.Latin1.GetString(body.ToArray());
            }
        });
        await collector.StartAsync();
        using (var app = new DeskApp { Settings = new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First(), ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" } })
        {
            var ann = await app.SignIn("ann", People.Roles.Editor);
            var wire = app.Visit().Client;
            wire.DefaultRequestHeaders.Authorization = new("Bearer", await app.Use(services => services.GetRequiredService<ApiKeys>().Make("wire", [Scopes.WriteStories], "tests")));
            await Everything(wire, ann, "/stories/5");
        }

        // What was not sent yet goes out when the desk ends.
        Assert.All(["factcheck-desk", "check story", "/stories/{"], part => Assert.Contains(part, received["/v1/traces"]));
        Assert.All(["desk.versions", "desk.decisions", "desk.check.duration", "http.server.request.duration"], part => Assert.Contains(part, received["/v1/metrics"]));
        Assert.All(received.Values, sent => Assert.DoesNotContain(Secret, sent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Nothing_is_sent_where_nobody_says_to_whom()
    {
        using var app = new DeskApp();
        Assert.Null(app.Services.GetService<OpenTelemetry.Trace.TracerProvider>());
        Assert.Null(app.Services.GetService<OpenTelemetry.Metrics.MeterProvider>());
    }

    private static async Task Everything(HttpClient wire, Visitor ann, string place)
    {
        using var taken = await wire.PostAsync("/api/stories", new StringContent(Story));
        Assert.Equal(System.Net.HttpStatusCode.Created, taken.StatusCode);
        using var unreadable = await wire.PostAsync("/api/stories?name=x.json", new StringContent($"{{\"headline\": \"{Secret}"));
        await ann.Open(place);
        await ann.Send(ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!, ("kind", "commented"), ("reason", $"Who is in {Secret}?"));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, ann.Status);
        await ann.Open("/?q=" + Secret);
        await ann.Open("/sign-in");
        await ann.Send("/sign-in", ("name", Secret), ("password", Secret));
        await ann.Open("/nowhere?q=" + Secret);
    }
}
