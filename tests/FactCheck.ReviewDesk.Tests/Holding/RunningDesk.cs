using System.Diagnostics;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using FactCheck.ReviewDesk.Tests.Desk;

namespace FactCheck.ReviewDesk.Tests.Holding;

/// <summary>The desk as a process of its own, which can be killed and started again over the same folder; its callers do not notice which process they talk to.</summary>
public sealed class RunningDesk(params string[] more) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-");
    private readonly StringBuilder _log = new();
    private string _link = "";

    public string Folder => _folder.FullName;

    public Process Process { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>What it wrote to standard error.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public async Task Start()
    {
        Process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DeskOptions).Assembly.Location, "--data", Folder, "--urls", "http://127.0.0.1:0", .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Process.ErrorDataReceived += (_, line) =>
        {
            lock (_log)
            {
                _log.AppendLine(line.Data);
            }
        };
        Process.BeginErrorReadLine();
        const string At = "The review desk is at ";
        string? printed;
        while ((printed = await Process.StandardOutput.ReadLineAsync()) is not null && !printed.StartsWith(At, StringComparison.Ordinal))
        {
        }

        Address = new(printed?[At.Length..] ?? throw new InvalidOperationException("The desk does not start: " + Log));
        _link = _link.Length > 0 ? _link : await Process.StandardOutput.ReadLineAsync() is not null ? await Process.StandardOutput.ReadLineAsync() ?? "" : "";
        // The rest of what it prints is let go, so that it never waits for a reader.
        _ = Process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>SIGKILL: nothing of it is told.</summary>
    public async Task Kill()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }

    public HttpClient Client() => new(new ToTheDesk(this)) { BaseAddress = new("http://desk/") };

    /// <summary>The first administrator, who is an editor too.</summary>
    public async Task<Visitor> SignIn()
    {
        var visitor = await new Visitor(Client()).Open(new Uri(_link).PathAndQuery);
        await visitor.Send("/welcome", ("password", "correct horse battery"), ("again", "correct horse battery"));
        return visitor;
    }

    public static async Task<HttpClient> Key(RunningDesk desk, Visitor administrator, params string[] scopes)
    {
        await administrator.Open("/keys");
        await administrator.Send("/keys", [("name", "wire"), .. scopes.Select(scope => ("scope", scope))]);
        var client = desk.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", administrator.Page.QuerySelector("code")!.TextContent);
        return client;
    }

    public void Dispose()
    {
        try
        {
            Process?.Kill();
            Process?.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It ended before.
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Finds the process that runs, and keeps cookies though they are marked for TLS, as browsers do for localhost.</summary>
    private sealed class ToTheDesk(RunningDesk desk) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        private readonly Dictionary<string, string> _cookies = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new(desk.Address, request.RequestUri!.PathAndQuery);
            lock (_cookies)
            {
                request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(one => $"{one.Key}={one.Value}")));
            }

            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var parts = cookie.Split(';')[0].Split('=', 2);
                lock (_cookies)
                {
                    _cookies[parts[0]] = parts[1];
                }
            }

            return answer;
        }
    }
}
