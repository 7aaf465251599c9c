using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FactCheck.Cli.Tests.Pushing;

/// <summary>A server that listens where a desk might, keeps what it is sent, and answers each call with the next of its answers.</summary>
internal sealed class DeskStandIn : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;
    private readonly Queue<Action<HttpListenerResponse>> _answers;

    public DeskStandIn(params Action<HttpListenerResponse>[] answers)
    {
        _answers = new(answers);
        Address = $"http://localhost:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = Serve();
    }

    public string Address { get; }

    public List<(string Url, string? Key, string Body)> Calls { get; } = [];

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public static Action<HttpListenerResponse> Report(int status, string summary, int story) => response =>
    {
        response.AddHeader("Location", $"/api/stories/{story}");
        Answer(status, "application/json; charset=utf-8", $$"""{"summary": {{{summary}}}, "findings": []}""")(response);
    };

    public static Action<HttpListenerResponse> Problem(int status, string json) => Answer(status, "application/problem+json", json);

    public static Action<HttpListenerResponse> Busy { get; } = response =>
    {
        response.AddHeader("Retry-After", "0");
        response.StatusCode = 503;
    };

    /// <summary>Ends in the middle of the answer.</summary>
    public static Action<HttpListenerResponse> Broken { get; } = response =>
    {
        response.ContentLength64 = 100;
        response.OutputStream.Write("{"u8);
        response.OutputStream.Flush();
        response.Abort();
    };

    public static Action<HttpListenerResponse> Answer(int status, string type, string text) => response =>
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
    };

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var body = new StreamReader(context.Request.InputStream);
                Calls.Add(($"{context.Request.HttpMethod} {context.Request.RawUrl}", context.Request.Headers["Authorization"], await body.ReadToEndAsync()));
                _answers.Dequeue()(context.Response);
                context.Response.Close();
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // It was closed.
        }
    }
}
