using FactCheck.ReviewDesk.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>An editor's day in a real browser, by the keyboard where it has keys, and each page looked at by axe.</summary>
[Collection(nameof(FactCheck.Browser.Tests.Browser))]
public sealed class EditorsDayTests(FactCheck.Browser.Tests.Browser browser) : BrowserDay
{
    [SkippableTheory]
    [InlineData("desk", 1280, ColorScheme.Light)]
    [InlineData("phone", 390, ColorScheme.Dark)]
    [InlineData("desk", 1280, ColorScheme.Dark)]
    [InlineData("phone", 390, ColorScheme.Light)]
    public async Task Two_editors_judge_a_story(string name, int width, ColorScheme scheme)
    {
        Way = $"{name}-{scheme.ToString().ToLowerInvariant()}";
        var address = App.Listen();
        await using var ann = await browser.Sit(Options(address, width, scheme));
        var page = await Watched(ann);

        // A person comes in by their link.
        await page.GotoAsync(await LinkFor("admin"));
        await Look(page, "welcome");
        await page.GetByLabel("Password, of").FillAsync("correct horse battery");
        await page.GetByLabel("The same again").FillAsync("correct horse battery");
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Inbox" })).ToBeVisibleAsync();
        await Look(page, "inbox");

        // By the keyboard a story is taken from the inbox.
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".inbox > li h2 a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator(".has")).ToHaveTextAsync("You have it");

        // The inbox is searched, and the story opened.
        await page.GetByLabel("Search").FillAsync("machine builders");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".inbox > li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Germany and Brazil" }).ClickAsync();
        await Look(page, "story");

        // The story is taken, moved to a desk, and a colleague called, all by the keyboard.
        await App.Use(services => services.GetRequiredService<Invitations>().Make("ben", "Ben Okoye", [Roles.SecondEye]));
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("#work-heading")).ToHaveTextAsync("You have this story");
        await page.Keyboard.PressAsync("d");
        await page.Keyboard.TypeAsync("Business");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#work-heading")).ToHaveTextAsync("You have this story, on the desk Business");
        await page.Keyboard.PressAsync("m");
        await page.Keyboard.TypeAsync("Needs two pairs of eyes before noon, @ben.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add note" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".work .called")).ToHaveTextAsync("@ben");
        await Look(page, "work");

        // By the keyboard to the first finding, its note, and the second look.
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".finding").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.TypeAsync("Is this the organisers' own date?");
        await page.Locator(".finding").First.GetByRole(AriaRole.Button, new() { Name = "Ask for a second look" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".judgement").First).ToContainTextAsync("Awaits a second look, asked for by Administrator");
        await Assertions.Expect(page.Locator(".finding").First.GetByRole(AriaRole.Button, new() { Name = "Confirm" })).ToHaveCountAsync(0);

        // Of the next, a false alarm without a reason is refused, and with one recorded.
        var second = page.Locator(".finding:has(button[value=rejected])").First;
        await second.GetByRole(AriaRole.Button, new() { Name = "False alarm" }).ClickAsync();
        await Look(page, "refused");
        await page.GetByRole(AriaRole.Link, new() { Name = "To the finding as it is now" }).ClickAsync();
        await second.GetByRole(AriaRole.Textbox).First.FillAsync("He was still in office when he wrote.");
        await second.GetByRole(AriaRole.Button, new() { Name = "False alarm" }).ClickAsync();
        await Assertions.Expect(page.Locator(".judgement.rejected")).ToHaveCountAsync(1);

        // An administrator's other pages.
        foreach (var link in (string[])["Record", "People", "API keys", "Webhooks", "Feeds"])
        {
            await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            await Look(page, link.ToLowerInvariant().Replace(' ', '-'));
        }

        // Somebody else gives the second look.
        await using var ben = await browser.Sit(Options(address, width, scheme));
        var other = await Watched(ben);
        await other.GotoAsync(await LinkFor("ben"));
        await other.GetByLabel("Password, of").FillAsync("another horse battery");
        await other.GetByLabel("The same again").FillAsync("another horse battery");
        await other.Keyboard.PressAsync("Enter");
        await other.GetByRole(AriaRole.Link, new() { Name = "For you 1 new" }).ClickAsync();
        await Look(other, "for-you");
        await other.GetByRole(AriaRole.Button, new() { Name = "I have seen them" }).ClickAsync();
        await Assertions.Expect(other.Locator(".count")).ToHaveCountAsync(0);
        await other.GetByRole(AriaRole.Link, new() { Name = "Inbox" }).ClickAsync();
        await other.GetByLabel("State").SelectOptionAsync("second-look");
        await other.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await other.GetByText("Keep this view").ClickAsync();
        await other.GetByLabel("Name of the view").FillAsync("Second looks");
        await other.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(other.Locator(".views a[aria-current]")).ToHaveTextAsync("Second looks");
        await Look(other, "view");
        await other.GetByRole(AriaRole.Link, new() { Name = "Germany and Brazil" }).ClickAsync();
        await other.Locator(".judgement.second-look").GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Assertions.Expect(other.Locator(".judgement.confirmed")).ToHaveCountAsync(1);
        await other.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await Look(other, "decided");

        // Signing out leads back to the way in.
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Look(other, "sign-in");
        await other.GotoAsync(address);
        await Assertions.Expect(other.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        Assert.Empty(Complaints);
    }
}
