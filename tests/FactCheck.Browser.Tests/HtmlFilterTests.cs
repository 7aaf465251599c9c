using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

[Collection(nameof(Browser))]
public class HtmlFilterTests(Browser browser)
{
    [SkippableFact]
    public async Task A_verdict_that_is_taken_away_takes_its_findings_marks_and_numbers_along()
    {
        await using var open = await browser.Open(Pages.Html("visit"));
        await Box(open).UncheckAsync();
        Assert.Equal(0, await open.Visible(".finding.outdated"));
        Assert.Equal(Pages.Findings("visit") - 1, await open.Visible(".finding"));
        Assert.Equal(1, await open.Count("mark.outdated.off"));
        Assert.Equal(0, await open.Visible("a.ref.outdated"));
        Assert.Equal(0, await open.Visible(".attention .outdated"));
        Assert.Equal("6 of 7 findings shown", await open.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        await Box(open).CheckAsync();
        Assert.Equal(Pages.Findings("visit"), await open.Visible(".finding"));
        Assert.Equal(0, await open.Count("mark.off"));
    }

    [SkippableFact]
    public async Task One_key_leaves_only_what_asks_for_a_change()
    {
        await using var open = await browser.Open(Pages.Html("visit"));
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Only what asks for a change" }).FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(4, await open.Visible(".finding"));
        Assert.Equal(0, await open.Visible(".finding.supported, .finding.unverifiable, .finding.uncontradicted"));
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "All", Exact = true }).ClickAsync();
        Assert.Equal(7, await open.Visible(".finding"));
    }

    [SkippableFact]
    public async Task Only_verdicts_that_a_finding_has_are_offered_with_their_number()
    {
        await using var open = await browser.Open(Pages.Html("real"));
        Assert.Equal(0, await open.Visible(".chip.refuted"));
        var counts = await open.Page.Locator(".chip:visible .count").AllInnerTextsAsync();
        Assert.Equal(Pages.Findings("real"), counts.Sum(int.Parse));
    }

    [SkippableFact]
    public async Task A_finding_that_is_linked_to_is_shown_whatever_the_filters_say()
    {
        await using var open = await browser.Open(Pages.Html("visit"));
        await Box(open).UncheckAsync();
        await open.Page.EvaluateAsync("location.hash = 'f1-6'");
        await Assertions.Expect(open.Page.Locator("#f1-6")).ToBeVisibleAsync();
        Assert.True(await Box(open).IsCheckedAsync());
    }

    [SkippableFact]
    public async Task A_click_on_a_marked_claim_goes_to_its_finding()
    {
        await using var open = await browser.Open(Pages.Html("visit"));
        await open.Page.Locator("mark.outdated").ClickAsync();
        Assert.EndsWith("#f1-6", open.Page.Url);
    }

    [SkippableFact]
    public async Task Without_script_everything_is_there_and_no_control_is_that_would_do_nothing()
    {
        await using var open = await browser.Open(Pages.Html("visit"), new() { JavaScriptEnabled = false });
        Assert.Equal(7, await open.Visible(".finding"));
        Assert.Equal(0, await open.Visible("#filters"));
        Assert.Equal(0, await open.Visible("button"));
        await open.Page.Locator("#f1-3 summary").ClickAsync();
        Assert.True(await open.Page.Locator("#f1-3 .rule").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task On_paper_there_are_no_controls_and_every_finding_that_is_shown()
    {
        await using var open = await browser.Open(Pages.Html("visit"), new() { ColorScheme = ColorScheme.Dark });
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await open.Visible("#filters, button, .skip"));
        Assert.Equal(7, await open.Visible(".finding"));
        Assert.Equal(1, await open.Visible("#f1-1 table:has(code:text('years(treaty.signed'))"));
        Assert.Equal("rgb(29, 28, 26)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }

    private static ILocator Box(OpenPage open) => open.Page.GetByRole(AriaRole.Checkbox, new() { Name = "outdated" });
}
