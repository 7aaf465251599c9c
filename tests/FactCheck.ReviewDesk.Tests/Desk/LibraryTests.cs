using System.Net;
using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Tests.Desk;

public sealed class LibraryTests : IDisposable
{
    private const string Rule = "diplomacy/relations-age-disagrees-with-treaty";

    private readonly DeskApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Rules_are_listed_and_found_by_their_words()
    {
        var reader = await _app.SignIn("reader", Roles.Reader);

        await reader.Open("/rules?q=treaty relations");

        var rows = reader.Page.QuerySelectorAll("tbody tr").Select(Visitor.TextOf).ToList();
        Assert.Contains(rows, row => row.StartsWith(Rule, StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.StartsWith("calendar/weekday", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_s_page_has_its_findings_what_was_said_of_them_and_the_tables_that_it_rests_on()
    {
        await _app.Bring("---\nid: ties\ndate: 2026-01-16\n---\n# Ties\n\nItaly and Japan share over 200 years of diplomatic relations.\n");
        var editor = await _app.SignIn("editor", Roles.Editor);
        await editor.Open("/");
        await editor.Open(editor.Page.QuerySelectorAll(".inbox h2 a").First(one => one.TextContent == "Ties").GetAttribute("href")!);
        var action = editor.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).First(one => one.Contains("/findings/", StringComparison.Ordinal));
        await editor.Send(action, ("kind", "rejected"), ("reason", "The treaty of 1820 counts here."));
        Assert.Equal(HttpStatusCode.Redirect, editor.Status);

        await editor.Open("/rules/" + Rule);

        Assert.Contains("The stated age of diplomatic relations disagrees with the treaty that founded them.", editor.Text, StringComparison.Ordinal);
        Assert.Contains("The treaty of 1820 counts here.", editor.Text, StringComparison.Ordinal);
        Assert.Equal(["2026-01", "0", "1 of 1, 100 %"], editor.Page.QuerySelectorAll("details tbody tr > *").Select(Visitor.TextOf));
        Assert.NotNull(editor.Page.QuerySelector("a[href='/tables/treaties']"));
        Assert.NotNull(editor.Page.QuerySelector("svg rect.rejected"));
    }

    [Fact]
    public async Task A_table_s_page_has_sources_coverage_rules_and_rows()
    {
        var reader = await _app.SignIn("reader", Roles.Reader);

        await reader.Open("/tables");
        Assert.Contains("treaties", reader.Text, StringComparison.Ordinal);
        await reader.Open("/tables/cities?q=Reykjav");

        Assert.Contains("1 of ", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Reykjavík", reader.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reader.Page.QuerySelectorAll("a[href^='/rules/']"));
    }

    [Fact]
    public async Task A_table_that_was_not_looked_up_again_in_time_says_so()
    {
        _app.Clock.Advance(TimeSpan.FromDays(365 * 20));
        var reader = await _app.SignIn("reader", Roles.Reader);

        await reader.Open("/tables/memberships");

        Assert.Contains("rows were to be looked up again before today", reader.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rules/no/such")]
    [InlineData("/tables/none")]
    public async Task What_is_not_there_is_not_found(string address)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await _app.SignIn("reader", Roles.Reader)).Open(address)).Status);
}
