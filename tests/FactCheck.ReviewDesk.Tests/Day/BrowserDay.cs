using Deque.AxeCore.Playwright;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Tests.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>A desk that people open in browsers: each page is looked at by axe, and the browser must not complain.</summary>
public abstract class BrowserDay : IDisposable
{
    /// <summary>A folder for pictures of the pages, for who wants to look at them.</summary>
    protected static readonly string? Pictures = Environment.GetEnvironmentVariable("FACTCHECK_PICTURES");

    protected DeskApp App { get; } = new();

    protected List<string> Complaints { get; } = [];

    /// <summary>How it is looked at, as in phone-dark.</summary>
    protected string Way { get; set; } = "";

    public void Dispose()
    {
        App.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Comes in by a one-time link.</summary>
    protected async Task<IPage> ComeIn(IBrowserContext browser, string name)
    {
        var page = await Watched(browser);
        await page.GotoAsync(await LinkFor(name));
        await page.GetByLabel("Password, of").FillAsync("correct horse battery");
        await page.GetByLabel("The same again").FillAsync("correct horse battery");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Inbox" })).ToBeVisibleAsync();
        return page;
    }

    protected static BrowserNewContextOptions Options(string address, int width, ColorScheme scheme)
        => new() { BaseURL = address, ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme };

    protected async Task<string> LinkFor(string name) => await App.Use(async services =>
    {
        var people = services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Person>>();
        return await services.GetRequiredService<Invitations>().LinkFor((await people.FindByNameAsync(name))!);
    });

    protected async Task<IPage> Watched(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        // What a refused form answers with is a page, though browsers note its status.
        page.Console += (_, message) =>
        {
            if (!message.Text.Contains("status of 422", StringComparison.Ordinal))
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        return page;
    }

    protected async Task Look(IPage page, string name)
    {
        var violations = (await page.RunAxe()).Violations;
        Assert.True(violations.Length == 0, string.Join('\n', violations.Select(one => $"{Way} {name}: {one.Id}: {one.Nodes[0].Html}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{Way} {name} is wider than the window");
        if (Pictures is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Join(Pictures, $"{name}-{Way}.png"), FullPage = true });
        }
    }
}
