using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Tests.Desk;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>The page that describes the API, in a real browser: its policy lets it work, and nobody else is asked for anything.</summary>
[Collection(nameof(FactCheck.Browser.Tests.Browser))]
public sealed class ApiReferenceTests(FactCheck.Browser.Tests.Browser browser) : IDisposable
{
    private readonly DeskApp _app = new();

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task It_shows_every_call_and_loads_nothing_from_elsewhere()
    {
        var address = _app.Listen();
        await using var context = await browser.Sit(new() { BaseURL = address });
        var page = await context.NewPageAsync();
        List<string> complaints = [], elsewhere = [];
        page.Console += (_, message) =>
        {
            if (message.Type != "info")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };
        await page.GotoAsync(ApiReference.Path + "/");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Brings a story" }).First).ToBeVisibleAsync();
        if (Environment.GetEnvironmentVariable("FACTCHECK_PICTURES") is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Join(folder, "api-reference.png") });
        }

        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
    }
}
