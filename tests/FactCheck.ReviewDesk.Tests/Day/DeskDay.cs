using Deque.AxeCore.Playwright;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Tests.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>A desk that people use in a real browser: what their pages complain about, and each page looked at by axe.</summary>
public abstract class DeskDay : IDisposable
{
    /// <summary>A folder for pictures of the pages, for who wants to look at them.</summary>
    private static readonly string? s_pictures = Environment.GetEnvironmentVariable("FACTCHECK_PICTURES");

    protected DeskApp App { get; } = new();

    protected List<string> Complaints { get; } = [];

    /// <summary>Width and colour scheme, in names of pictures.</summary>
    protected string Way { get; set; } = "";

    public void Dispose()
    {
        App.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static BrowserNewContextOptions Options(string address, int width, ColorScheme scheme)
        => new() { BaseURL = address, ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme };

    protected async Task<string> LinkFor(string name) => await App.Use(async services =>
    {
        var people = services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Person>>();
        return await services.GetRequiredService<Invitations>().LinkFor((await people.FindByNameAsync(name))!);
    });

    /// <summary>Lets somebody in by their link, with a password.</summary>
    protected async Task Enter(IPage page, string name)
    {
        await page.GotoAsync(await LinkFor(name));
        await page.GetByLabel("Password, of").FillAsync("correct horse battery");
        await page.GetByLabel("The same again").FillAsync("correct horse battery");
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Inbox" })).ToBeVisibleAsync();
    }

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
        if (s_pictures is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Join(s_pictures, $"{name}-{Way}.png"), FullPage = true });
        }
    }
}
