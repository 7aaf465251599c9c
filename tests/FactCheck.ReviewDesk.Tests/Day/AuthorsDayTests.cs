using FactCheck.ReviewDesk.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>A rule author looks a rule up, tries a change of it, and sees what it would do.</summary>
[Collection(nameof(FactCheck.Browser.Tests.Browser))]
public sealed class AuthorsDayTests(FactCheck.Browser.Tests.Browser browser) : BrowserDay
{
    [SkippableTheory]
    [InlineData("desk", 1280, ColorScheme.Light)]
    [InlineData("phone", 390, ColorScheme.Dark)]
    public async Task A_rule_is_looked_up_and_a_change_of_it_is_tried(string name, int width, ColorScheme scheme)
    {
        Way = $"{name}-{scheme.ToString().ToLowerInvariant()}";
        var address = App.Listen();
        await App.Use(services => services.GetRequiredService<Invitations>().Make("ada", "Ada Kell", [Roles.RuleAuthor, Roles.Editor]));
        await using var ada = await browser.Sit(Options(address, width, scheme));
        var page = await ComeIn(ada, "ada");

        await page.GetByRole(AriaRole.Link, new() { Name = "Tables" }).ClickAsync();
        await Look(page, "tables");
        await page.GetByRole(AriaRole.Link, new() { Name = "treaties" }).ClickAsync();
        await Look(page, "table");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rules", Exact = true }).ClickAsync();
        await page.GetByLabel("Search").FillAsync("relations treaty");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tbody")).Not.ToContainTextAsync("numbers/", new() { Timeout = 60_000 });
        await Look(page, "rules");
        await page.GetByRole(AriaRole.Link, new() { Name = "diplomacy/relations-age-disagrees-with-treaty" }).ClickAsync();
        await Look(page, "rule");

        // A mistake is underlined a moment after it is typed, and what can stand there is offered.
        await page.GetByRole(AriaRole.Link, new() { Name = "Try a change of it" }).ClickAsync();
        var text = page.GetByLabel("The rules");
        await text.EvaluateAsync("field => { const at = field.value.indexOf('elapsed\\n        say: \"{treaty.name} was signed on {treaty.signed}, {elapsed}'); field.focus(); field.setSelectionRange(at, at + 7); }");
        await page.Keyboard.TypeAsync("treaty.sig");
        await Assertions.Expect(page.Locator(".offers li code")).ToHaveTextAsync(["treaty.signed"]);
        await Assertions.Expect(page.Locator(".mistakes li")).ToContainTextAsync("'sig' is not known here", new() { Timeout = 90_000 });
        await Assertions.Expect(page.Locator(".under .error")).ToHaveTextAsync("sig");
        await Look(page, "draft-mistake");
        await page.Keyboard.PressAsync("Escape");
        for (var i = 0; i < "treaty.sig".Length; i++)
        {
            await page.Keyboard.PressAsync("Backspace");
        }

        await page.Keyboard.TypeAsync("elapsed");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "It builds", Exact = true })).ToBeVisibleAsync(new() { Timeout = 90_000 });

        await page.GetByRole(AriaRole.Button, new() { Name = "Try over" }).ClickAsync();
        await Assertions.Expect(page.Locator("#draft-answer")).ToContainTextAsync("it would flag 0 more, 0 fewer", new() { Timeout = 90_000 });
        await Look(page, "draft-tried");
        Assert.Empty(Complaints);
    }
}
