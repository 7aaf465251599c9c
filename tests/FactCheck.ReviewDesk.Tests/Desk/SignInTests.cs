using System.Net;
using FactCheck.ReviewDesk.People;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

public class SignInTests
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task The_first_administrator_comes_in_by_a_link_that_works_once()
    {
        using var app = new DeskApp();
        var link = (await app.Use(services => services.GetRequiredService<Invitations>().LinkForFirstAdministrator()))!;
        var visitor = app.Visit();
        await visitor.Open(link);
        Assert.Equal("admin", visitor.Page.QuerySelector("input[name=username]")!.GetAttribute("value"));
        await visitor.Send("/welcome", ("password", Password), ("again", Password));
        Assert.Equal("/", visitor.Location);
        Assert.Contains("Inbox", (await visitor.Follow()).Text);
        Assert.Contains("This link does not work any more", (await app.Visit().Open(link)).Text);
        Assert.Null(await app.Use(services => services.GetRequiredService<Invitations>().LinkForFirstAdministrator()));
    }

    [Theory]
    [InlineData("correct horse battery", "correct horse batterie", "The two passwords are not the same.")]
    [InlineData("short", "short", "That password is too short")]
    [InlineData("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "That password is too short, or one letter over and over.")]
    public async Task A_bad_password_is_asked_for_again(string password, string again, string fault)
    {
        using var app = new DeskApp();
        var link = (await app.Use(services => services.GetRequiredService<Invitations>().LinkForFirstAdministrator()))!;
        var visitor = await app.Visit().Open(link);
        await visitor.Send("/welcome", ("password", password), ("again", again));
        Assert.Contains(fault, (await visitor.Follow()).Text);
        await visitor.Send("/welcome", ("password", Password), ("again", Password));
        Assert.Equal("/", visitor.Location);
    }

    [Fact]
    public async Task Who_has_a_password_signs_in_and_goes_where_they_wanted()
    {
        using var app = new DeskApp();
        await app.SignIn("ann", Roles.Reader);
        var visitor = await app.Visit().Open("/stories/1");
        Assert.Equal("/sign-in", new Uri(visitor.Location!).AbsolutePath);
        await visitor.Open(new Uri(visitor.Location!).PathAndQuery);
        await visitor.Send("/sign-in", ("name", "ann"), ("password", Password));
        Assert.Equal("/stories/1", visitor.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Follow()).Status);
        await visitor.Send("/sign-out");
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Open("/stories/1")).Status);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    public async Task Nobody_is_led_away_from_the_desk(string next)
    {
        using var app = new DeskApp();
        await app.SignIn("ann", Roles.Reader);
        var visitor = await app.Visit().Open("/sign-in?next=" + Uri.EscapeDataString(next));
        await visitor.Send("/sign-in", ("name", "ann"), ("password", Password));
        Assert.Equal("/", visitor.Location);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_a_name_for_a_while()
    {
        using var app = new DeskApp();
        await app.SignIn("ann", Roles.Reader);
        var visitor = app.Visit();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await visitor.Open("/sign-in");
            await visitor.Send("/sign-in", ("name", "ann"), ("password", "wrong"));
        }

        await visitor.Open("/sign-in");
        await visitor.Send("/sign-in", ("name", "ann"), ("password", Password));
        Assert.Contains("Too many attempts for this name.", (await visitor.Follow()).Text);
    }

    [Fact]
    public async Task An_address_that_tries_too_often_has_to_wait_whatever_names_it_tries()
    {
        using var app = new DeskApp { SignIns = 3 };
        var visitor = await app.Visit().Open("/sign-in");
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            await visitor.Open("/sign-in");
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.Send("/sign-in", ("name", "n" + attempt), ("password", "wrong"))).Status);
        }

        await visitor.Open("/sign-in");
        await visitor.Send("/sign-in", ("name", "n4"), ("password", "wrong"));
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.Contains("Wait a minute and try again.", visitor.Text);
    }

    [Fact]
    public async Task Cookies_are_for_this_site_alone_and_pages_run_nothing_but_the_desks_own()
    {
        using var app = new DeskApp();
        using var answer = await app.Visit().Client.GetAsync("/sign-in");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.All(["secure", "httponly", "samesite=strict"], part => Assert.Contains(part, cookie.ToLowerInvariant()));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }
}
