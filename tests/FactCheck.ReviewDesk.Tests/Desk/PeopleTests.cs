using System.Net;
using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class PeopleTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : PeopleTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : PeopleTests(server);

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task An_administrator_lets_somebody_in_and_says_what_they_may_do()
    {
        var administrator = await (await _app.SignIn("boss", Roles.Administrator)).Open("/people");
        await administrator.Send("/people", ("name", "ben"), ("displayName", "Ben Okoye"), ("role", Roles.Editor));
        var link = administrator.Page.QuerySelector("code")!.TextContent;
        Assert.StartsWith("https://localhost/welcome?", link);

        var ben = await _app.Visit().Open(new Uri(link).PathAndQuery);
        await ben.Send("/welcome", ("password", "correct horse battery"), ("again", "correct horse battery"));
        Assert.Contains("Ben Okoye", (await ben.Follow()).Text);
        Assert.Equal(HttpStatusCode.OK, (await ben.Open("/record")).Status);

        await administrator.Open("/people");
        var action = administrator.Page.QuerySelectorAll("form").Select(one => one.GetAttribute("action")!)
            .Single(one => one.EndsWith("/roles", StringComparison.Ordinal) && administrator.Page.QuerySelector($"form[action='{one}'] legend")!.TextContent.Contains("Ben Okoye", StringComparison.Ordinal));
        await administrator.Send(action, ("role", Roles.Reader));
        _app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Redirect, (await ben.Open("/record")).Status);
    }

    [SkippableFact]
    public async Task A_name_that_is_taken_is_said()
    {
        var administrator = await (await _app.SignIn("boss", Roles.Administrator)).Open("/people");
        await administrator.Send("/people", ("name", "boss"), ("displayName", "Another"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("'boss' is already taken", administrator.Text);
    }

    [SkippableFact]
    public async Task Nobody_takes_the_last_key_from_themselves()
    {
        var administrator = await (await _app.SignIn("boss", Roles.Administrator)).Open("/people");
        var action = administrator.Page.QuerySelectorAll("form").Select(one => one.GetAttribute("action")!)
            .Single(one => one.EndsWith("/roles", StringComparison.Ordinal) && administrator.Page.QuerySelector($"form[action='{one}'] legend")!.TextContent.Contains("boss", StringComparison.Ordinal));
        await administrator.Send(action, ("role", Roles.Reader));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Open("/people")).Status);
    }
}
