using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace FactCheck.Import.Tests.Answers;

/// <summary>A server on this machine that gives recorded answers.</summary>
public sealed class AnswerServer : IDisposable
{
    public WireMockServer Server { get; } = WireMockServer.Start();

    public string Url => Server.Url!;

    public static string Recorded(string name) => File.ReadAllText(Path.Join(AppContext.BaseDirectory, "Answers", "Recorded", name));

    /// <summary>Answers a path, whatever stands behind its question mark.</summary>
    public string Give(string path, string body, string type = "application/json", int status = 200)
    {
        Server.Given(Request.Create().WithPath(path)).RespondWith(Response.Create().WithStatusCode(status).WithHeader("Content-Type", type).WithBody(body));
        return Url + path;
    }

    /// <summary>Answers the first questions with a status, then with the body.</summary>
    public string GiveAfter(string path, int[] refusals, string body, string? retryAfter = null)
    {
        for (var i = 0; i <= refusals.Length; i++)
        {
            var response = Response.Create();
            response = i == refusals.Length ? response.WithStatusCode(200).WithBody(body)
                : retryAfter is null ? response.WithStatusCode(refusals[i]).WithBody("busy")
                : response.WithStatusCode(refusals[i]).WithHeader("Retry-After", retryAfter).WithBody("busy");
            var mapping = Server.Given(Request.Create().WithPath(path)).InScenario(path);
            (i == 0 ? mapping : mapping.WhenStateIs($"asked {i}")).WillSetStateTo($"asked {i + 1}").RespondWith(response);
        }

        return Url + path;
    }

    public int Asked(string path) => Server.LogEntries.Count(entry => entry.RequestMessage!.Path == path);

    public void Dispose() => Server.Dispose();
}
