using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Tests.Desk;
using Xunit.Abstractions;

namespace FactCheck.ReviewDesk.Tests.Holding;

/// <summary>Fifty editors' requests and twenty stories in every second, whether or not those before are answered.
/// <c>FACTCHECK_LOAD=300</c> does it for so many seconds and prints what it took; without it a moment is enough to see that nothing fails.</summary>
public sealed partial class LoadTests(ITestOutputHelper output) : IDisposable
{
    private const int RequestsInSecond = 50;
    private const int StoriesInSecond = 20;

    private static readonly int s_seconds = int.TryParse(Environment.GetEnvironmentVariable("FACTCHECK_LOAD"), out var seconds) ? seconds : 1;

    private readonly RunningDesk _desk = new("--apicalls", "1000000", "--signins", "1000", "--logs", "json");
    private readonly ConcurrentBag<(string What, double Milliseconds)> _times = [];
    private readonly ConcurrentBag<string> _errors = [];
    private int _latest = 4;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Nothing_fails()
    {
        await _desk.Start();
        var ann = await _desk.SignIn();
        var wire = await RunningDesk.Key(_desk, ann, Scopes.WriteStories);
        var text = await File.ReadAllTextAsync(Path.Join(AppContext.BaseDirectory, "Load", "japan-italy.md"));
        var memory = new List<long> { Memory() };
        var running = new List<Task>();
        var clock = Stopwatch.StartNew();
        for (var second = 0; second < s_seconds; second++)
        {
            for (var tick = 0; tick < RequestsInSecond; tick++)
            {
                var number = (second * RequestsInSecond) + tick;
                running.Add(AsEditor(ann, number));
                if (number * StoriesInSecond / RequestsInSecond != (number + 1) * StoriesInSecond / RequestsInSecond)
                {
                    running.Add(Bring(wire, text, number));
                }

                var wait = TimeSpan.FromSeconds((number + 1) / (double)RequestsInSecond) - clock.Elapsed;
                await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
            }

            if (second % 30 == 29)
            {
                memory.Add(Memory());
            }
        }

        await Task.WhenAll(running);
        memory.Add(Memory());
        Print($"{s_seconds} s, {_times.Count} requests, {_errors.Count} errors; memory in MiB: {string.Join(", ", memory)}");
        foreach (var kind in _times.GroupBy(static one => one.What).OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            var sorted = kind.Select(static one => one.Milliseconds).Order().ToArray();
            Print(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-10} {sorted.Length,6} requests, p50 {At(sorted, 0.5):0} ms, p95 {At(sorted, 0.95):0} ms, p99 {At(sorted, 0.99):0} ms, longest {sorted[^1]:0} ms"));
        }

        Assert.True(_errors.IsEmpty, $"{_errors.Count} errors, of which the first are {string.Join(", ", _errors.Take(5))}; the desk says: {string.Concat(_desk.Log.Split("\n").Where(static line => !line.Contains("Information", StringComparison.Ordinal)).Take(10))}");
    }

    /// <summary>Mostly the inbox and stories, now and then a search, a decision or what is for oneself.</summary>
    private Task AsEditor(Visitor ann, int number) => (number % 10) switch
    {
        0 or 1 or 2 => Page(ann, "inbox", "/"),
        3 => Page(ann, "search", "/?q=diplomatic+relations"),
        4 => Page(ann, "for you", "/for-you"),
        5 => Decide(ann, number),
        _ => Page(ann, "story", $"/stories/{1 + (number * 7919 % Volatile.Read(ref _latest))}"),
    };

    private Task Page(Visitor ann, string what, string address) => Timed(what, HttpStatusCode.OK, () => ann.Client.GetAsync(address));

    /// <summary>A comment, with what stands in the form of the page.</summary>
    private async Task Decide(Visitor ann, int number)
    {
        var place = $"/stories/{1 + (number * 104_729 % Volatile.Read(ref _latest))}";
        using var page = await ann.Client.GetAsync(place);
        var html = await page.Content.ReadAsStringAsync();
        if (Form().Match(html) is { Success: true } form)
        {
            var fields = Hidden().Matches(form.Value).Select(one => KeyValuePair.Create(one.Groups[1].Value, WebUtility.HtmlDecode(one.Groups[2].Value)));
            var content = new FormUrlEncodedContent([.. fields, KeyValuePair.Create("kind", "commented"), KeyValuePair.Create("reason", $"Comment {number}.")]);
            // Two at once on one finding are told of each other, which is no error.
            await Timed("decision", HttpStatusCode.Redirect, () => ann.Client.PostAsync(form.Groups[1].Value, content), HttpStatusCode.Conflict);
        }
    }

    private async Task Bring(HttpClient wire, string text, int number)
    {
        await Timed("brought", HttpStatusCode.Created, () => wire.PostAsync($"/api/stories?name=load-{number}.md", new StringContent(Id().Replace(text, $"id: load-{number}"))));
        Interlocked.Increment(ref _latest);
    }

    private async Task Timed(string what, HttpStatusCode expected, Func<Task<HttpResponseMessage>> ask, HttpStatusCode? also = null)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await ask();
            _times.Add((what, Stopwatch.GetElapsedTime(started).TotalMilliseconds));
            if (answer.StatusCode != expected && answer.StatusCode != also)
            {
                _errors.Add($"{what}: {answer.StatusCode}");
            }
        }
        catch (HttpRequestException failure)
        {
            _errors.Add($"{what}: {failure.Message}");
        }
    }

    private long Memory()
    {
        _desk.Process.Refresh();
        return _desk.Process.WorkingSet64 / (1024 * 1024);
    }

    private void Print(string line)
    {
        output.WriteLine(line);
        if (s_seconds > 1)
        {
            Console.WriteLine(line);
        }
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    [GeneratedRegex("^id: .*$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("<form method=\"post\" action=\"(/stories/[0-9]+/findings/[^\"]+)\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
