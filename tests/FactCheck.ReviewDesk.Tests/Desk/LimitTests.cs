using System.Net;
using FactCheck.ReviewDesk.Api;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

public sealed class LimitTests : IDisposable
{
    private readonly DeskApp _app = new() { Settings = new Dictionary<string, string> { ["apicalls"] = "3" } };

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_key_that_calls_too_often_has_to_wait_and_another_has_not()
    {
        var wire = await Client();
        // More than two windows let through, should a minute begin in between.
        using var refused = await UntilRefused(wire, 8);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Retry-After", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await (await Client()).GetAsync("/api/stories")).StatusCode);
    }

    [Fact]
    public async Task Made_up_keys_gain_an_address_nothing_and_people_go_on()
    {
        var client = _app.Visit().Client;
        using var refused = await UntilRefused(client, 14, () => client.DefaultRequestHeaders.Authorization = new("Bearer", Guid.NewGuid().ToString()));
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await _app.Visit().Open("/sign-in")).Status);
    }

    private static async Task<HttpResponseMessage> UntilRefused(HttpClient client, int calls, Action? before = null)
    {
        for (var call = 0; call < calls; call++)
        {
            before?.Invoke();
            var answer = await client.GetAsync("/api/stories");
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return answer;
            }
        }

        throw new InvalidOperationException($"None of {calls} calls was refused.");
    }

    private async Task<HttpClient> Client()
    {
        var client = _app.Visit().Client;
        client.DefaultRequestHeaders.Authorization = new("Bearer", await _app.Use(services => services.GetRequiredService<ApiKeys>().Make("wire", [Scopes.ReadStories], "tests")));
        return client;
    }
}
