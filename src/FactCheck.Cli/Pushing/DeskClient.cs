using System.Net;
using System.Net.Http.Headers;
using FactCheck.Model;
using Polly;
using Polly.Retry;

namespace FactCheck.Cli.Pushing;

/// <summary>Sends files to a review desk, again where it is busy or cannot be reached: what it has it does not take twice.</summary>
internal sealed class DeskClient : IDisposable
{
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);

    /// <summary>A desk that asks for more is not waited for.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(2);

    private static readonly HttpStatusCode[] s_passing =
        [HttpStatusCode.RequestTimeout, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout];

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromMinutes(2) };
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private readonly Uri _stories;

    public DeskClient(PushSettings settings)
    {
        _stories = new(settings.Desk, "api/stories");
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(ProductVersion.UserAgent);
        _http.DefaultRequestHeaders.Authorization = new("Bearer", settings.Key);
        _pipeline = settings.Tries == 1 ? ResiliencePipeline<HttpResponseMessage>.Empty : new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = settings.Tries - 1,
            Delay = s_firstWait,
            MaxDelay = s_longestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = static one => ValueTask.FromResult(one.Outcome.Exception is { } failure ? IsUnreachable(failure, one.Context.CancellationToken) : IsPassing(one.Outcome.Result!)),
            DelayGenerator = static one => ValueTask.FromResult(one.Outcome.Result?.Headers.RetryAfter is { } wait ? WaitOf(wait) : null),
        }).Build();
    }

    /// <summary>Whether a later try may have another answer.</summary>
    public static bool IsPassing(HttpResponseMessage answer) => s_passing.Contains(answer.StatusCode);

    /// <summary>Whether there was no answer, and nobody asked us to stop.</summary>
    public static bool IsUnreachable(Exception failure, CancellationToken stop)
        => failure is HttpRequestException or IOException || (failure is OperationCanceledException && !stop.IsCancellationRequested);

    /// <param name="name">The file's name from the root of the settings, as the desk is to know it; null for none.</param>
    /// <param name="date">The date of stories that say none.</param>
    /// <exception cref="HttpRequestException">The desk cannot be reached.</exception>
    public HttpResponseMessage Send(ReadOnlyMemory<byte> file, string? name, DateOnly? date, CancellationToken stop)
    {
        var query = string.Join('&', new[]
        {
            name is null ? null : "name=" + Uri.EscapeDataString(name),
            date is { } day ? "date=" + day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
        }.OfType<string>());
        var address = new UriBuilder(_stories) { Query = query }.Uri;
        return _pipeline.Execute(token => _http.Send(Request(address, file), HttpCompletionOption.ResponseContentRead, token), stop);
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(Uri address, ReadOnlyMemory<byte> file) => new(HttpMethod.Post, address)
    {
        Content = new ReadOnlyMemoryContent(file) { Headers = { ContentType = new("application/octet-stream") } },
        // A desk that refuses says so before the file is on its way.
        Headers = { ExpectContinue = file.Length > 1 << 20 },
    };

    private static TimeSpan? WaitOf(RetryConditionHeaderValue wait)
    {
        var asked = wait.Delta ?? wait.Date - DateTimeOffset.UtcNow;
        return asked is not { } time ? null : time > s_longestWait ? s_longestWait : time < TimeSpan.Zero ? TimeSpan.Zero : time;
    }
}
