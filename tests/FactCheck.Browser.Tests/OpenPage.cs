using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>A report opened from a file, with what it complained about and what it tried to load.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly string _file;

    private OpenPage(IPage page, string file)
    {
        Page = page;
        _file = file;
    }

    public IPage Page { get; }

    /// <summary>Console messages and errors of scripts; a breach of the page's policy is one too.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Everything asked for but the document itself.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> Of(IBrowser browser, string html, BrowserNewPageOptions options)
    {
        var file = Path.Join(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        var open = new OpenPage(await browser.NewPageAsync(options), file);
        open.Page.Console += (_, message) => open.Complaints.Add(message.Text);
        open.Page.PageError += (_, error) => open.Complaints.Add(error);
        open.Page.Request += (_, request) =>
        {
            if (!request.IsNavigationRequest)
            {
                open.Requests.Add(request.Url);
            }
        };
        await open.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    public Task<int> Count(string selector) => Page.Locator(selector).CountAsync();

    public Task<int> Visible(string selector) => Page.Locator(selector + " >> visible=true").CountAsync();

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        File.Delete(_file);
    }
}
