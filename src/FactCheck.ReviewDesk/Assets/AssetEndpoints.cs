using System.Security.Cryptography;
using System.Text;
using FactCheck.Reporting.Html;
using Microsoft.Net.Http.Headers;

namespace FactCheck.ReviewDesk.Assets;

/// <summary>The desk's own style, script and picture. Their addresses hold a hash, so that browsers keep them until they change.</summary>
public static class AssetEndpoints
{
    /// <summary>The style of reports, which the pieces of a story's page are made for.</summary>
    public static Asset ReportStyle { get; } = new("report.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(StoryFragments.Style));

    public static Asset Style { get; } = Embedded("desk.css", "text/css; charset=utf-8");

    public static Asset Script { get; } = Embedded("desk.js", "text/javascript; charset=utf-8");

    /// <summary>SignalR's client, from its package: <c>Assets/signalr/README.md</c>.</summary>
    public static Asset SignalR { get; } = Embedded("signalr.js", "text/javascript; charset=utf-8");

    public static Asset LiveScript { get; } = Embedded("live.js", "text/javascript; charset=utf-8");

    /// <summary>Checks a story as it is typed.</summary>
    public static Asset WriteScript { get; } = Embedded("write.js", "text/javascript; charset=utf-8");

    /// <summary>The editor of drafts.</summary>
    public static Asset DraftScript { get; } = Embedded("draft.js", "text/javascript; charset=utf-8");

    public static Asset Icon { get; } = Embedded("icon.svg", "image/svg+xml");

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var asset in (Asset[])[ReportStyle, Style, Script, SignalR, LiveScript, WriteScript, DraftScript, Icon])
        {
            app.MapGet(asset.Path, (HttpResponse response) =>
            {
                response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}\""));
            }).AllowAnonymous();
        }
    }

    private static Asset Embedded(string name, string type)
    {
        using var stream = typeof(AssetEndpoints).Assembly.GetManifestResourceStream("assets/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, type, bytes);
    }
}

public sealed record Asset(string Name, string Type, byte[] Bytes)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 8));

    public string Path => "/assets/" + Name;

    /// <summary>As pages name it.</summary>
    public string Address => $"{Path}?{Hash}";
}
