using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

[Collection(nameof(Browser))]
public class HtmlReportInBrowserTests(Browser browser)
{
    private static readonly ViewportSize s_desk = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize s_phone = new() { Width = 390, Height = 844 };

    [SkippableTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Nothing_is_loaded_and_nothing_complained_about(string name)
    {
        await using var open = await browser.Open(Pages.Html(name));
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
        Assert.Equal(Pages.Findings(name), await open.Count(".finding"));
    }

    [SkippableTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Axe_finds_nothing_in_light_or_dark_on_desk_or_phone(string name)
    {
        // Colours depend on the scheme and layout on the width, so two of the four say it all; the real story is seen in each.
        (ViewportSize, ColorScheme)[] ways = [(s_desk, ColorScheme.Light), (s_phone, ColorScheme.Dark), (s_desk, ColorScheme.Dark), (s_phone, ColorScheme.Light)];
        foreach (var (size, scheme) in name == "real" ? ways : ways[..2])
        {
            await using var open = await browser.Open(Pages.Html(name), new() { ViewportSize = size, ColorScheme = scheme });
            await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            var violations = (await open.Page.RunAxe()).Violations;
            Assert.True(violations.Length == 0, string.Join('\n', violations.Select(one => $"{scheme} {size.Width}: {one.Id}: {one.Nodes[0].Html}")));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Nothing_is_wider_than_the_window(string name)
    {
        foreach (var width in new[] { 320, 390, 768, 1280 })
        {
            await using var open = await browser.Open(Pages.Html(name), new() { ViewportSize = new() { Width = width, Height = 800 } });
            await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            Assert.True(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} at {width}");
        }
    }

    [SkippableTheory]
    [InlineData("real")]
    [InlineData("visit")]
    public async Task Every_finding_is_reached_by_keyboard_in_the_order_of_the_page(string name)
    {
        await using var open = await browser.Open(Pages.Html(name));
        var reached = new List<string>();
        for (var presses = 0; presses < 400; presses++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            if (await open.Page.EvaluateAsync<bool>("document.activeElement === document.body"))
            {
                break;
            }

            var id = await open.Page.EvaluateAsync<string?>("document.activeElement.closest('.finding')?.id ?? null");
            if (id is not null && !reached.Contains(id))
            {
                reached.Add(id);
            }
        }

        var all = await open.Page.Locator(".finding").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        Assert.Equal(all, reached);
    }

    [SkippableFact]
    public async Task The_number_behind_a_claim_leads_to_its_finding_and_back()
    {
        await using var open = await browser.Open(Pages.Html("visit"));
        await open.Page.Locator("a.ref").First.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("f1-1", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#c1-1", open.Page.Url);
        Assert.Equal(1, await open.Count("#c1-1 + mark.imprecise"));
    }

    [SkippableFact]
    public async Task A_detail_opens_and_closes_with_the_keyboard()
    {
        await using var open = await browser.Open(Pages.Html("visit"));
        await open.Page.Locator("#f1-3 summary").FocusAsync();
        Assert.False(await open.Page.Locator("#f1-3 .rule").First.IsVisibleAsync());
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.True(await open.Page.Locator("#f1-3 .rule").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Every_link_within_the_page_leads_somewhere_and_no_id_is_there_twice()
    {
        await using var open = await browser.Open(Pages.Html("several"));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(one => one.hash.slice(1)).filter(id => !document.getElementById(id))"));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[id]')].map(one => one.id).filter((id, at, all) => all.indexOf(id) !== at)"));
    }

    [SkippableFact]
    public async Task What_a_hostile_story_and_table_say_is_text()
    {
        await using var open = await browser.Open(HostilePage.Html);
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
        Assert.Equal(0, await open.Count("img, iframe, object, main script, main style, form form"));
        Assert.Equal(0, await open.Count("a[href^='javascript' i], a[href^='data' i]"));
        Assert.Null(await open.Page.EvaluateAsync<string?>("globalThis.hacked ?? null"));
        Assert.Contains("<img src=x onerror=hacked=1>", await open.Page.InnerTextAsync("main"));
    }
}
