using FactCheck.ReviewDesk.Tests.Outside;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>An administrator connects the desk to others, and looks at what does not work.</summary>
[Collection(nameof(FactCheck.Browser.Tests.Browser))]
public sealed class AdministratorsDayTests(FactCheck.Browser.Tests.Browser browser) : BrowserDay
{
    [SkippableTheory]
    [InlineData("desk", 1280, ColorScheme.Light)]
    [InlineData("phone", 390, ColorScheme.Dark)]
    public async Task Webhooks_and_feeds_are_added_and_say_what_is_wrong(string name, int width, ColorScheme scheme)
    {
        Way = $"{name}-{scheme.ToString().ToLowerInvariant()}";
        var address = App.Listen();
        await using var context = await browser.Sit(Options(address, width, scheme));
        var page = await ComeIn(context, "admin");

        await page.GetByRole(AriaRole.Link, new() { Name = "Webhooks" }).ClickAsync();
        await page.GetByLabel("Address").FillAsync("https://localhost:9/hooks/a-rather-long-path/that-a-newsroom/might-have");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Assertions.Expect(page.Locator("code")).ToContainTextAsync("whsec_");
        await Look(page, "webhook-secret");
        await App.Bring("---\nid: fair\ndate: 2026-01-16\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), they said.\n");
        await Eventually.Is(() => App.Store(store => store.Deliveries.AsNoTracking().FirstOrDefaultAsync(one => one.Tries == 1)));
        await App.Store(store => store.Deliveries.ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAt, (DateTimeOffset?)null)));
        await page.GetByRole(AriaRole.Link, new() { Name = "To the webhooks" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Given up" })).ToBeVisibleAsync();
        await Look(page, "webhooks-given-up");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send again" }).ClickAsync();
        await Eventually.Is(() => App.Store(store => store.Deliveries.AsNoTracking().FirstOrDefaultAsync(one => one.Tries == 1 && one.NextAt != null)));

        await page.GetByRole(AriaRole.Link, new() { Name = "Feeds" }).ClickAsync();
        await page.GetByLabel("Address").FillAsync("https://localhost:9/rss");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Eventually.Is(() => App.Store(store => store.Feeds.AsNoTracking().FirstOrDefaultAsync(one => one.AskedAt != null)));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".cards")).ToContainTextAsync("localhost is inside a private network");
        await Look(page, "feeds-asked");
        Assert.Empty(Complaints);
    }
}
