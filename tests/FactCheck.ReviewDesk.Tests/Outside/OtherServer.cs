using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FactCheck.ReviewDesk.Tests.Outside;

/// <summary>Somebody else's server: listens on this machine, keeps what it is asked, and answers each call with the next of its answers.</summary>
internal sealed class OtherServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Queue<Func<HttpContext, Task>> _answers;

    private OtherServer(WebApplication app, Queue<Func<HttpContext, Task>> answers) => (_app, _answers) = (app, answers);

    /// <summary>Without a slash at its end.</summary>
    public string Address => _app.Urls.First();

    public List<Call> Calls { get; } = [];

    public static Func<HttpContext, Task> Busy(int seconds) => context =>
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    };

    /// <summary>Hangs up without a word.</summary>
    public static Func<HttpContext, Task> Broken { get; } = context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    public static Func<HttpContext, Task> Status(HttpStatusCode status, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = (int)status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers.Append(name, value);
        }

        return Task.CompletedTask;
    };

    public static Func<HttpContext, Task> File(byte[] bytes, string type, params (string Name, string Value)[] headers) => async context =>
    {
        await Status(HttpStatusCode.OK, headers)(context);
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(bytes);
    };

    public static async Task<OtherServer> Start(params Func<HttpContext, Task>[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new OtherServer(builder.Build(), new(answers));
        server._app.Run(server.Serve);
        await server._app.StartAsync();
        return server;
    }

    public void Answer(params Func<HttpContext, Task>[] more)
    {
        foreach (var answer in more)
        {
            _answers.Enqueue(answer);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Serve(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var text = await body.ReadToEndAsync();
        var answer = _answers.Dequeue();
        lock (Calls)
        {
            Calls.Add(new(context.Request.Method, context.Request.Path, context.Request.Headers.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase), text));
        }

        await answer(context);
    }
}

/// <summary>What a server was asked.</summary>
internal sealed record Call(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);
