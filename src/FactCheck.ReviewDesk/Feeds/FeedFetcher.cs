using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using FactCheck.ReviewDesk.Outside;
using FactCheck.ReviewDesk.Store;

namespace FactCheck.ReviewDesk.Feeds;

/// <summary>Asks a server for a feed, and only for what it has not given before.</summary>
public sealed class FeedFetcher(OutsideClient outside, TimeProvider clock)
{
    /// <summary>The largest feed, unpacked: what a story may be at most.</summary>
    public const int Largest = 16 * 1024 * 1024;

    private static readonly string[] s_accepted = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/json", "application/xml", "text/xml"];

    public async Task<FeedAnswer> Ask(StoredFeed feed, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, feed.Address);
            foreach (var type in s_accepted)
            {
                request.Headers.Accept.ParseAdd(type);
            }

            request.Headers.Accept.ParseAdd("*/*;q=0.1");
            // As the server wrote them: it compares them with its own.
            AddWhereKnown(request, "If-None-Match", feed.ETag);
            AddWhereKnown(request, "If-Modified-Since", feed.LastModified);
            using var answer = await outside.Feeds.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return answer.StatusCode switch
            {
                HttpStatusCode.NotModified => new() { IsUnchanged = true },
                HttpStatusCode.OK when answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml" => new() { Fault = "It answers with a page, not with a feed." },
                HttpStatusCode.OK => await Read(answer, stop),
                HttpStatusCode.Gone => new() { Fault = "It is gone for good (410), and is not asked any more.", IsGone = true },
                _ => new() { Fault = string.Create(CultureInfo.InvariantCulture, $"It answers {(int)answer.StatusCode} {answer.ReasonPhrase}."), RetryAfter = WaitOf(answer.Headers.RetryAfter) },
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new() { Fault = OutsideClient.Reason(failure) };
        }
    }

    private static void AddWhereKnown(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    private static async Task<FeedAnswer> Read(HttpResponseMessage answer, CancellationToken stop)
    {
        // Waiting for headers has an end of its own, and so has reading what follows.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        await using var stream = await answer.Content.ReadAsStreamAsync(patience.Token);
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, patience.Token)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > Largest)
            {
                return new() { Fault = string.Create(CultureInfo.InvariantCulture, $"It has more than {Largest / 1024 / 1024} MB.") };
            }
        }

        return new() { Bytes = all.ToArray(), ETag = Text(answer.Headers, "ETag"), LastModified = Text(answer.Content.Headers, "Last-Modified") };
    }

    private static string? Text(HttpHeaders headers, string name)
        => headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= 512 } value ? value : null;

    private TimeSpan? WaitOf(RetryConditionHeaderValue? wait) => wait?.Delta ?? wait?.Date - clock.GetUtcNow();
}

/// <summary>What a server answered.</summary>
public sealed record FeedAnswer
{
    /// <summary>Null where there is nothing new, or nothing to be had.</summary>
    public byte[]? Bytes { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public bool IsUnchanged { get; init; }

    /// <summary>Why there is nothing to be had.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether it says that there never will be.</summary>
    public bool IsGone { get; init; }

    /// <summary>How long it wishes to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
