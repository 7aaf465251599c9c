using System.Net;
using System.Security.Claims;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace FactCheck.ReviewDesk.Tests.Desk;

public sealed class SingleSignOnTests : IAsyncLifetime
{
    private FakeProvider _provider = null!;
    private DeskApp _app = null!;

    public async Task InitializeAsync()
    {
        _provider = await FakeProvider.Start();
        _app = new()
        {
            // What the provider signs is held against the machine's own clock.
            Clock = new(DateTimeOffset.UtcNow),
            Settings = new Dictionary<string, string>
            {
                ["sso:authority"] = _provider.Address,
                ["sso:client"] = "desk",
                ["sso:secret"] = "secret of the desk",
                ["sso:name"] = "Newsroom ID",
                ["sso:claim"] = "groups",
                ["sso:roles:newsroom"] = "editor, second-eye",
                ["sso:roles:it"] = Roles.Administrator,
            },
        };
    }

    public async Task DisposeAsync()
    {
        _app.Dispose();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_new_is_a_reader_under_the_name_that_the_provider_says()
    {
        var visitor = await SignIn(new("sub", "42"), new("preferred_username", "ann"), new("name", "Ann Example"), new("groups", "canteen"));
        Assert.Equal("/stories/1", visitor.Location);
        await visitor.Follow();
        Assert.Contains("Ann Example", visitor.Text);
        Assert.Equal([Roles.Reader], await RolesOf("ann"));
        // The same account is the same person, whatever they are called by now.
        await SignIn(new("sub", "42"), new("preferred_username", "ann.example"));
        Assert.Equal(2, await _app.Store(store => store.Users.CountAsync()));
    }

    [Fact]
    public async Task Of_the_roles_that_are_mapped_the_provider_decides_and_of_others_the_desk()
    {
        await SignIn(new("sub", "42"), new("preferred_username", "ann"), new("groups", "newsroom"));
        Assert.Equal([Roles.Editor, Roles.SecondEye], await RolesOf("ann"));
        await _app.Use(async services =>
        {
            var people = (Microsoft.AspNetCore.Identity.UserManager<Person>)services.GetService(typeof(Microsoft.AspNetCore.Identity.UserManager<Person>))!;
            return await people.AddToRoleAsync((await people.FindByNameAsync("ann"))!, Roles.RuleAuthor);
        });
        await SignIn(new("sub", "42"), new("preferred_username", "ann"), new("groups", "it"));
        Assert.Equal([Roles.Administrator, Roles.RuleAuthor], await RolesOf("ann"));
    }

    [Fact]
    public async Task Nobody_becomes_somebody_else_by_what_they_are_called()
    {
        var visitor = await SignIn(new("sub", "666"), new("preferred_username", "admin"), new("email", "admin@example.org"));
        Assert.StartsWith("/stories", visitor.Location);
        var name = await _app.Store(store => store.Users.Where(one => one.UserName != "admin").Select(one => one.UserName).SingleAsync());
        Assert.StartsWith("sso-", name);
        Assert.Equal([Roles.Reader], await RolesOf(name!));
    }

    [Fact]
    public async Task Who_is_not_let_in_is_told_so()
    {
        _provider.Refuses = true;
        var visitor = await SignIn();
        await visitor.Open(visitor.Location!);
        Assert.Contains("Newsroom ID did not let you in", visitor.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Open("/")).Status);
        // An answer that nobody asked for.
        await visitor.Open("/signin-oidc?code=1&state=2");
        Assert.Equal("/sign-in?failed=sso", visitor.Location);
    }

    [Theory]
    [InlineData("sso:authority", "http://id.example.org", "https address")]
    [InlineData("sso:client", "", "--sso:client NAME")]
    [InlineData("sso:roles:x", "boss", "role 'boss', which there is not")]
    public void What_is_set_wrongly_is_said_before_anybody_signs_in(string name, string value, string why)
    {
        var settings = new Dictionary<string, string?> { ["sso:authority"] = "https://id.example.org", ["sso:client"] = "desk", [name] = value };
        var desk = new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<DeskOptions>()!;
        Assert.Contains(why, Assert.Throws<DeskProblem>(desk.Sso!.Hold).Message);
    }

    private async Task<Visitor> SignIn(params Claim[] who)
    {
        _provider.Who.Clear();
        _provider.Who.AddRange(who);
        var visitor = await _app.Visit().Open("/sign-in?next=/stories/1");
        var link = visitor.Page.QuerySelectorAll("a").Single(one => one.TextContent == "Sign in with Newsroom ID").GetAttribute("href")!;
        await visitor.Open(link);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var back = await browser.GetAsync(visitor.Location);
        await visitor.Open(back.Headers.Location!.PathAndQuery);
        return visitor.Location!.StartsWith("/sign-in/done", StringComparison.Ordinal) ? await visitor.Follow() : visitor;
    }

    private Task<List<string?>> RolesOf(string name) => _app.Store(store => (
        from person in store.Users
        where person.UserName == name
        join given in store.UserRoles on person.Id equals given.UserId
        join role in store.Roles on given.RoleId equals role.Id
        orderby role.Name
        select role.Name).ToListAsync());
}
