using FactCheck.ReviewDesk.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>Two editors on one story, each in a browser of their own, and neither loads a page anew.</summary>
[Collection(nameof(FactCheck.Browser.Tests.Browser))]
public sealed class TwoAtOnceTests(FactCheck.Browser.Tests.Browser browser) : BrowserDay
{
    private const string Story = "/stories/4";

    [SkippableTheory]
    [InlineData("desk", 1280, ColorScheme.Light)]
    [InlineData("phone", 390, ColorScheme.Dark)]
    public async Task They_see_what_the_other_does(string name, int width, ColorScheme scheme)
    {
        Way = $"{name}-{scheme.ToString().ToLowerInvariant()}";
        var address = App.Listen();
        await App.Use(services => services.GetRequiredService<Invitations>().Make("ann", "Ann Marlow", [Roles.Editor]));
        await App.Use(services => services.GetRequiredService<Invitations>().Make("ben", "Ben Okoye", [Roles.SecondEye]));
        await using var hers = await browser.Sit(Options(address, width, scheme));
        await using var his = await browser.Sit(Options(address, width, scheme));
        var ann = await ComeIn(hers, "ann");
        var ben = await ComeIn(his, "ben");
        await Listen(ann);
        await Listen(ben);

        // What he decides, she sees.
        await ben.Locator(".finding").First.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Assertions.Expect(ann.Locator(".judgement.confirmed")).ToHaveCountAsync(1);
        await Assertions.Expect(ann.Locator("#said")).ToHaveTextAsync("Ben Okoye confirmed it: “Wednesday (January 12)”");
        await Assertions.Expect(ann.Locator("#standing")).ToContainTextAsync("1 confirmed");

        // Where she writes nothing is taken from under her hands; what she would send is refused, with what has changed.
        var second = ann.Locator(".finding:has(button[value=rejected])").First;
        await second.GetByRole(AriaRole.Textbox).First.FillAsync("He was in office when he wrote.");
        await Listen(ben);
        var same = ben.Locator(".finding:has(button[value=rejected])").First;
        await same.GetByRole(AriaRole.Textbox).First.FillAsync("An old letter.");
        await same.GetByRole(AriaRole.Button, new() { Name = "False alarm" }).ClickAsync();
        await Assertions.Expect(ann.Locator(".meanwhile")).ToContainTextAsync("Ben Okoye rejected it as a false alarm");
        await Assertions.Expect(second.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("He was in office when he wrote.");
        await Look(ann, "meanwhile");
        await ann.GetByRole(AriaRole.Button, new() { Name = "Show what is there now" }).ClickAsync();
        await Assertions.Expect(ann.Locator(".judgement.rejected textarea")).ToHaveValueAsync("He was in office when he wrote.");

        // Who has the story, its notes, and that he was called.
        await Listen(ben);
        await ann.Locator("#work").GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await Assertions.Expect(ben.Locator("#work-heading")).ToHaveTextAsync("Ann Marlow has this story");
        await ann.Locator("#work textarea").FillAsync("The ministry calls back at four, @ben.");
        await ann.GetByRole(AriaRole.Button, new() { Name = "Add note" }).ClickAsync();
        await Assertions.Expect(ben.Locator("#work .called")).ToHaveTextAsync("@ben");
        await Assertions.Expect(ben.Locator("header.desk .count")).ToHaveTextAsync("1 new");
        await Look(ben, "live");

        // She writes the next version; it is checked as she types.
        await ann.GetByRole(AriaRole.Link, new() { Name = "Write a new version" }).ClickAsync();
        await Assertions.Expect(ann.Locator(".marks mark.refuted")).ToHaveCountAsync(2);
        await Look(ann, "write");
        var text = await ann.Locator("textarea[name=text]").InputValueAsync();
        await ann.Locator("textarea[name=text]").FillAsync(text.Replace("Wednesday (January 12)", "Monday (January 12)", StringComparison.Ordinal));
        await Assertions.Expect(ann.Locator(".marks mark.refuted")).ToHaveCountAsync(1);
        await ann.GetByRole(AriaRole.Button, new() { Name = "Take in as a new version" }).ClickAsync();
        await Assertions.Expect(ann.Locator(".gone")).ToContainTextAsync("The desk saw that it is gone in version 2");
        await Look(ann, "gone");

        // He is told of it where he is, and looks at what changed.
        await Assertions.Expect(ben.Locator("#newer")).ToBeVisibleAsync();
        await ben.GetByRole(AriaRole.Link, new() { Name = "Show it" }).ClickAsync();
        await ben.GetByRole(AriaRole.Link, new() { Name = "what changed" }).ClickAsync();
        await Assertions.Expect(ben.Locator(".diff ins").First).ToHaveTextAsync("Monday");
        await Look(ben, "versions");
        Assert.Empty(Complaints);
    }

    private static async Task Listen(IPage page)
    {
        if (!page.Url.Contains(Story, StringComparison.Ordinal))
        {
            await page.GotoAsync(Story);
        }

        await Assertions.Expect(page.Locator("article.story[data-live=yes]")).ToBeVisibleAsync();
    }
}
