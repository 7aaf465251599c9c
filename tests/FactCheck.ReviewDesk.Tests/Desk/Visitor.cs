using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>Somebody with a browser that knows no script: opens pages, and sends the forms that stand on them.</summary>
public sealed class Visitor(HttpClient client)
{
    private readonly IBrowsingContext _context = BrowsingContext.New();

    public HttpClient Client => client;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer led on to.</summary>
    public string? Location { get; private set; }

    public IDocument Page { get; private set; } = null!;

    /// <summary>What is on the page to read, with single spaces.</summary>
    public string Text => TextOf(Page.Body!);

    public static string TextOf(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async Task<Visitor> Open(string address)
    {
        await Take(await client.GetAsync(address));
        return this;
    }

    /// <summary>Sends the first form of the page with that action that has a button or field of that kind, with these fields beside its own.</summary>
    public async Task<Visitor> Send(string action, params (string Name, string Value)[] fields)
    {
        var kind = fields.FirstOrDefault(field => field.Name == "kind").Value;
        var form = Page.QuerySelectorAll("form").OfType<IHtmlFormElement>().First(one => (one.GetAttribute("action") == action || one.QuerySelector($"[formaction='{action}']") is not null)
            && (kind is null || one.QuerySelector($"[name=kind][value={kind}]") is not null));
        var content = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(one => (one.Name!, one.Value))
            .Where(own => fields.All(field => field.Name != own.Item1)).Concat(fields);
        await Take(await client.PostAsync(action, new FormUrlEncodedContent(content.Select(one => KeyValuePair.Create(one.Item1, one.Item2)))));
        return this;
    }

    /// <summary>Goes where the last answer led.</summary>
    public Task<Visitor> Follow() => Open(Location!.Split('#')[0]);

    private async Task Take(HttpResponseMessage answer)
    {
        Status = answer.StatusCode;
        Location = answer.Headers.Location?.ToString();
        var html = await answer.Content.ReadAsStringAsync();
        Page = await _context.OpenAsync(request => request.Content(html).Address("https://localhost/"));
    }
}
