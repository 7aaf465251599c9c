using System.Globalization;
using System.Net;
using FactCheck.Engine.Facts;
using FactCheck.Model;
using Polly;
using Polly.Retry;

namespace FactCheck.Import.Answers;

/// <summary>Asks a server, waits where it says that it is busy, and says in our words why there is no answer.</summary>
internal sealed class AnswerClient : IDisposable
{
    private const int Tries = 5;

    /// <summary>A server that asks for more has given the job up for today.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly HttpStatusCode[] Passing =
        [HttpStatusCode.RequestTimeout, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout];

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    /// <param name="firstWait">Before the second try, and twice as long before each further one, where the server does not say how long.</param>
    /// <param name="contact">Where the operator of a server may write to, which Wikimedia asks for; null where nobody is named.</param>
    public AnswerClient(TimeSpan firstWait, string? contact)
    {
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(ProductVersion.UserAgent);
        if (contact is not null)
        {
            _http.DefaultRequestHeaders.TryAddWithoutValidation("From", contact);
        }

        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Tries - 1,
            Delay = firstWait,
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = static one => ValueTask.FromResult(one.Outcome.Exception is HttpRequestException || (one.Outcome.Result is { } answer && Passing.Contains(answer.StatusCode))),
            DelayGenerator = static one => ValueTask.FromResult(one.Outcome.Result?.Headers.RetryAfter is { } wait ? WaitOf(wait) : null),
        }).Build();
    }

    /// <param name="name">The address as messages may have it.</param>
    /// <param name="request">Makes a request anew for each try.</param>
    /// <param name="hint">What to do where the server refuses the question.</param>
    /// <exception cref="TableUnreadableException">There is no answer.</exception>
    public byte[] Ask(string name, Func<HttpRequestMessage> request, string hint)
    {
        try
        {
            using var answer = _pipeline.Execute(_ => _http.Send(request(), HttpCompletionOption.ResponseContentRead));
            if (!answer.IsSuccessStatusCode)
            {
                throw new TableUnreadableException(Refusal(name, answer, hint));
            }

            using var content = answer.Content.ReadAsStream();
            using var all = new MemoryStream();
            content.CopyTo(all);
            return all.ToArray();
        }
        catch (HttpRequestException failure)
        {
            throw new TableUnreadableException($"{name} cannot be reached: {failure.Message}. It was tried {Tries} times; mend the address, or try later.", failure);
        }
        catch (OperationCanceledException failure)
        {
            throw new TableUnreadableException($"{name} did not answer within {_http.Timeout.TotalMinutes.ToString(CultureInfo.InvariantCulture)} minutes. Ask for less at a time, or try later.", failure);
        }
    }

    public void Dispose() => _http.Dispose();

    private static TimeSpan? WaitOf(System.Net.Http.Headers.RetryConditionHeaderValue wait)
    {
        var asked = wait.Delta ?? wait.Date - DateTimeOffset.UtcNow;
        return asked is not { } time ? null : time > LongestWait ? LongestWait : time < TimeSpan.Zero ? TimeSpan.Zero : time;
    }

    private static string Refusal(string name, HttpResponseMessage answer, string hint)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"{name} answers {(int)answer.StatusCode} {answer.ReasonPhrase}");
        return answer.StatusCode == HttpStatusCode.TooManyRequests ? $"{status}, and was asked {Tries} times: it is asked too often. Try later, and ask for less at a time."
            : Passing.Contains(answer.StatusCode) ? $"{status}, and was asked {Tries} times. Try later."
            : $"{status}. {hint}";
    }
}
