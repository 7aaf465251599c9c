using System.Globalization;
using FactCheck.ReviewDesk.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace FactCheck.ReviewDesk.Tests.Day;

/// <summary>A story of a thousand words that is checked while somebody types.</summary>
[Collection(nameof(FactCheck.Browser.Tests.Browser))]
public sealed class TypingTests(FactCheck.Browser.Tests.Browser browser, ITestOutputHelper output) : BrowserDay
{
    private const string Lead = "The fair opened on Wednesday (January 12), the organisers said.";

    [SkippableFact]
    public async Task Marks_follow_every_keystroke()
    {
        var address = App.Listen();
        await App.Use(services => services.GetRequiredService<Invitations>().Make("ann", "Ann Marlow", [Roles.Editor]));
        await using var context = await browser.Sit(Options(address, 1280, ColorScheme.Light));
        var page = await ComeIn(context, "ann");
        await page.GetByRole(AriaRole.Link, new() { Name = "Write" }).ClickAsync();
        await page.GetByLabel("Its date").FillAsync("2026-01-16");
        await page.EvaluateAsync("""
            const form = document.querySelector("form.writing");
            window.measured = [];
            new MutationObserver(() => window.measured.push(Number(form.dataset.latency))).observe(form, { attributeFilter: ["data-latency"] });
            """);
        await page.Locator("textarea[name=text]").FillAsync($"# A fair opens\n\n{Lead}\n\n{ThousandWords()}");
        await Assertions.Expect(page.Locator(".marks mark.refuted")).ToHaveCountAsync(1);

        await page.Locator("textarea[name=text]").PressAsync("End");
        await page.Keyboard.TypeAsync(" It closes on Friday (January 17), and the next is later.", new() { Delay = 90 });
        await Assertions.Expect(page.Locator(".marks mark.refuted")).ToHaveCountAsync(2);
        // The marks stand where the words are.
        Assert.Equal(["Wednesday (January 12)", "Friday (January 17)"], await page.Locator(".marks mark.refuted").AllTextContentsAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Friday (January 17)" }).ClickAsync();
        Assert.Equal("Friday (January 17)", await page.EvaluateAsync<string>("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"));

        var measured = (await page.EvaluateAsync<double[]>("window.measured")).Order().ToArray();
        Assert.True(measured.Length > 10, $"{measured.Length} answers were drawn.");
        var line = string.Create(CultureInfo.InvariantCulture, $"From keystroke to marks, in ms, over {measured.Length} answers: median {measured[measured.Length / 2]}, 95 % {measured[measured.Length * 95 / 100]}, most {measured[^1]}");
        output.WriteLine(line);
        if (Pictures is not null)
        {
            await File.WriteAllTextAsync(Path.Join(Pictures, "typing.txt"), line);
        }

        Assert.Empty(Complaints);
    }

    /// <summary>Prose with names and numbers, as stories have them.</summary>
    private static string ThousandWords()
    {
        const string paragraph = "Some 240 makers of pumps and presses from Germany, Brazil and Italy showed machines in eleven halls, up from 212 a year before, and visitors from "
            + "38 countries paid 25 euros for a day. Exports of such machines rose by 4.2 percent to $9.4 billion in the first half of the year, the trade body says. "
            + "The mayor, who had come by tram, spoke of a good year for the town and of two new bridges that are to be built by 2029.";
        return string.Join("\n\n", Enumerable.Repeat(paragraph, 14));
    }
}
