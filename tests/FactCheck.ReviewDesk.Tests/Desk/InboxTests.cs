using System.Net;
using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class InboxTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : InboxTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : InboxTests(server);

    private const string Weekday = "---\nid: weekday\ndate: 2026-01-16\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task A_new_desk_has_the_sample_stories_with_what_is_to_be_decided()
    {
        var visitor = await _app.SignIn("ann", Roles.Reader);
        await visitor.Open("/");
        Assert.Contains("over 160 years of diplomatic", visitor.Text);
        Assert.Contains("Germany and Brazil open a fair for machine builders", visitor.Text);
        // Of the other two stories nothing asks for a change.
        Assert.Equal(2, visitor.Page.QuerySelectorAll(".inbox > li").Length);
    }

    [SkippableTheory]
    [InlineData("/?q=hanover+fair", 0)]
    [InlineData("/?q=machine+fair", 1)]
    [InlineData("/?q=japan-italy", 1)]
    [InlineData("/?q=%25", 0)]
    [InlineData("/?q=_", 0)]
    [InlineData("/?verdict=imprecise", 1)]
    [InlineData("/?verdict=imprecise&domain=numbers", 0)]
    [InlineData("/?severity=error", 2)]
    [InlineData("/?severity=note&domain=calendar", 0)]
    [InlineData("/?domain=diplomacy", 1)]
    [InlineData("/?domain=nowhere", 0)]
    [InlineData("/?state=confirmed", 0)]
    [InlineData("/?state=any", 2)]
    [InlineData("/?verdict=nonsense&severity=nonsense&state=nonsense&page=nonsense", 2)]
    [InlineData("/?page=99999999999", 2)]
    public async Task What_is_searched_for_is_an_address(string address, int stories)
    {
        var visitor = await _app.SignIn("ann", Roles.Reader);
        await visitor.Open(address);
        Assert.Equal(stories, visitor.Page.QuerySelectorAll(".inbox > li").Length);
    }

    [SkippableFact]
    public async Task Words_are_found_in_large_and_small_letters_of_any_alphabet_and_what_no_text_can_hold_does_no_harm()
    {
        Assert.NotNull(Assert.Single(await _app.Bring(Weekday.Replace("A fair opens", "ÉCOLE de Łódź opens"))).Story);
        var visitor = await _app.SignIn("ann", Roles.Reader);
        foreach (var words in (string[])["école", "ÉCOLE", "łÓDŹ opens"])
        {
            await visitor.Open("/?q=" + Uri.EscapeDataString(words));
            Assert.Single(visitor.Page.QuerySelectorAll(".inbox > li"));
        }

        await visitor.Open("/?q=%00");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [SkippableFact]
    public async Task A_filter_stays_in_its_form_and_says_how_many_there_are()
    {
        var visitor = await _app.SignIn("ann", Roles.Reader);
        await visitor.Open("/?verdict=imprecise&q=relations");
        Assert.Equal("imprecise", visitor.Page.QuerySelector("select[name=verdict] option[selected]")!.GetAttribute("value"));
        Assert.Equal("relations", visitor.Page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Contains("imprecise (1)", visitor.Text);
        Assert.Contains("1 finding in 1 story.", visitor.Text);
    }

    [SkippableFact]
    public async Task The_newest_story_is_first_and_many_are_on_pages()
    {
        for (var i = 1; i <= 26; i++)
        {
            _app.Clock.Advance(TimeSpan.FromMinutes(1));
            await _app.Bring(Weekday.Replace("id: weekday", $"id: zz-{i:00}").Replace("A fair opens", $"Fair {i:00} opens"));
        }

        var visitor = await _app.SignIn("ann", Roles.Reader);
        await visitor.Open("/?q=zz-");
        Assert.Equal("Fair 26 opens", visitor.Page.QuerySelector(".inbox h2")!.TextContent);
        Assert.Equal(25, visitor.Page.QuerySelectorAll(".inbox > li").Length);
        await visitor.Open(visitor.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal("Fair 01 opens", Assert.Single(visitor.Page.QuerySelectorAll(".inbox h2")).TextContent);
    }
}
