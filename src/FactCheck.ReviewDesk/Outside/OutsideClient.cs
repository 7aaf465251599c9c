using System.Net;
using System.Net.Sockets;
using FactCheck.Model;

namespace FactCheck.ReviewDesk.Outside;

/// <summary>Calls servers that somebody has named, and none that stand inside unless whoever runs the desk allows it: a name is looked up and what it leads to is looked at, at every connection.</summary>
public sealed class OutsideClient : IDisposable
{
    private const int MostRedirects = 5;

    private readonly DeskOptions _desk;

    public OutsideClient(DeskOptions desk)
    {
        _desk = desk;
        Webhooks = Client(redirects: false, TimeSpan.FromSeconds(10));
        Feeds = Client(redirects: true, TimeSpan.FromSeconds(30));
    }

    /// <summary>What is signed for one address goes to no other.</summary>
    public HttpClient Webhooks { get; }

    public HttpClient Feeds { get; }

    /// <summary>Why an address is not called; null for one that may be.</summary>
    public string? FaultOf(string? text)
        => !Uri.TryCreate(text, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            ? "An address begins with https://."
            : address.UserInfo.Length > 0 ? "An address with a name or password in it would show it to everybody who administers the desk."
            : address.OriginalString.Length > StoredLength ? $"An address has at most {StoredLength} characters."
            : _desk.PrivateAddresses ? null
            : address.Scheme != Uri.UriSchemeHttps ? "An address begins with https://, so that nobody on the way reads along."
            : IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && !PublicAddresses.Has(number) ? Inside(address.Host)
            : null;

    /// <summary>Why there is no answer, in a sentence.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        HttpRequestException { InnerException: InsideException inside } => inside.Message,
        OperationCanceledException => "There was no answer in time.",
        HttpRequestException { InnerException: SocketException socket } => socket.Message + ".",
        _ => failure.Message,
    };

    public void Dispose()
    {
        Webhooks.Dispose();
        Feeds.Dispose();
    }

    private const int StoredLength = 2000;

    private HttpClient Client(bool redirects, TimeSpan patience) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = redirects,
        MaxAutomaticRedirections = MostRedirects,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = Connect,
        // Connections end, so that names are looked up again.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        UseProxy = false,
    })
    {
        Timeout = patience,
        DefaultRequestHeaders = { { "User-Agent", ProductVersion.UserAgent } },
    };

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, stop);
        var allowed = _desk.PrivateAddresses ? addresses : Array.FindAll(addresses, PublicAddresses.Has);
        if (allowed.Length == 0)
        {
            throw new InsideException(Inside(host));
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static string Inside(string host) => $"{host} is inside a private network; whoever runs the desk can allow that (--privateaddresses true).";

    private sealed class InsideException(string message) : IOException(message);
}
