using System.Data.Common;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class WorkTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : WorkTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : WorkTests(server);

    private const string Place = "/stories/4";
    private const string Action = Place + "/work";

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task An_editor_takes_a_story_from_the_inbox_and_finds_it_there()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/?q=machine");
        await ann.Send(Action, ("kind", "assigned"), ("to", await IdOf("ann")));
        Assert.Equal("/?q=machine", ann.Location);
        Assert.Contains("You have it", (await ann.Follow()).Text);
        Assert.Single((await ann.Open("/?assignee=me")).Page.QuerySelectorAll(".inbox > li"));
        Assert.Single((await ann.Open("/?assignee=nobody")).Page.QuerySelectorAll(".inbox > li"));
        Assert.DoesNotContain("machine builders", ann.Text);
        var ben = await (await _app.SignIn("ben", Roles.Reader)).Open("/?assignee=ANN");
        Assert.Contains("ann has it", ben.Text);
        Assert.Empty(ben.Page.QuerySelectorAll(".take"));
    }

    [SkippableFact]
    public async Task Of_two_who_take_a_story_the_second_is_told_of_the_first()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open(Place);
        var ben = await (await _app.SignIn("ben", Roles.Editor)).Open(Place);
        await ann.Send(Action, ("kind", "assigned"), ("to", await IdOf("ann")));
        await ben.Send(Action, ("kind", "assigned"), ("to", await IdOf("ben")));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (ann.Status, ben.Status));
        Assert.Contains("ann took the story.", ben.Text);
        Assert.Contains("ann has this story", (await ben.Open(Place)).Text);
        await ben.Send(Action, ("kind", "assigned"), ("to", await IdOf("ben")));
        Assert.Contains("You have this story", (await ben.Follow()).Text);
    }

    [SkippableFact]
    public async Task Whom_a_story_is_given_is_told_until_they_have_seen_it()
    {
        var ben = await _app.SignIn("ben", Roles.Editor);
        Assert.Equal("For you", ForYou(await ben.Open("/")));
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open(Place);
        await ann.Send(Action, ("kind", "assigned"), ("to", await IdOf("ben")));
        Assert.Equal("For you 1 new", ForYou(await ben.Open("/")));
        await ben.Open("/for-you");
        Assert.Contains("ann gave you Germany and Brazil", ben.Text);
        await ben.Send("/for-you/read");
        Assert.Equal("For you", ForYou(await ben.Follow()));
        Assert.Contains("ann gave you", ben.Text);
        await ann.Open(Place);
        await ann.Send(Action, ("kind", "handed-back"));
        Assert.Contains("ann handed the story back", (await ann.Follow()).Text);
        Assert.Contains("You have no story", (await ben.Open("/for-you")).Text);
    }

    [SkippableFact]
    public async Task Who_may_not_decide_is_given_nothing()
    {
        await _app.SignIn("reader", Roles.Reader);
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open(Place);
        await ann.Send(Action, ("kind", "assigned"), ("to", await IdOf("reader")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ann.Status);
        Assert.Contains("Say who shall have the story", ann.Text);
    }

    [SkippableFact]
    public async Task Who_is_called_in_a_note_or_a_comment_finds_it_with_its_place()
    {
        var ben = await _app.SignIn("ben", Roles.SecondEye);
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open(Place);
        await ann.Send(Action, ("kind", "noted"), ("text", "Do we run this today, @ben? I, @ann, would; ask mail@ben.example."));
        await ann.Open(Place);
        Assert.Equal(["@ben", "@ann"], ann.Page.QuerySelectorAll(".work .called").Select(one => one.TextContent));
        var decide = ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!;
        await ann.Send(decide, ("kind", "second-look"), ("reason", "@Ben: their own word?"));
        await ann.Open("/for-you");
        Assert.Contains("Nobody has called you yet", ann.Text);
        await ben.Open("/for-you");
        Assert.Equal("For you 2 new", ForYou(ben));
        var places = ben.Page.QuerySelectorAll(".cards .new a").Select(one => one.GetAttribute("href")!).ToList();
        Assert.StartsWith(Place + "#d-", places[0]);
        Assert.Equal(Place + "#work", places[1]);
        Assert.Contains("Second looks that you can give", ben.Text);
    }

    [SkippableFact]
    public async Task A_story_belongs_to_a_desk_and_the_inbox_shows_one_desk()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open(Place);
        await ann.Send(Action, ("kind", "moved"), ("desk", "Business & trade"));
        Assert.Contains("on the desk Business & trade", (await ann.Follow()).Text);
        Assert.Single((await ann.Open("/?desk=Business+%26+trade")).Page.QuerySelectorAll(".inbox > li"));
        Assert.Equal("Business & trade", ann.Page.QuerySelector("select[name=desk] option[selected]")!.TextContent);
        Assert.Empty((await ann.Open("/?desk=Sport")).Page.QuerySelectorAll(".inbox > li"));
    }

    [SkippableTheory]
    [InlineData("day", 1)]
    [InlineData("week", 2)]
    [InlineData("over-day", 1)]
    [InlineData("over-week", 0)]
    [InlineData("nonsense", 2)]
    public async Task The_inbox_shows_stories_of_an_age(string age, int stories)
    {
        var ann = await _app.SignIn("ann", Roles.Reader);
        _app.Clock.Advance(TimeSpan.FromHours(11));
        await _app.Store(store => store.Stories.Where(one => one.Id == 4).ExecuteUpdateAsync(set => set.SetProperty(one => one.ReceivedAt, _app.Clock.GetUtcNow() - TimeSpan.FromDays(2))));
        await ann.Open("/?age=" + age);
        Assert.Equal(stories, ann.Page.QuerySelectorAll(".inbox > li").Length);
    }

    [SkippableFact]
    public async Task A_view_is_kept_under_a_name_by_one_person_for_themselves()
    {
        var ann = await (await _app.SignIn("ann", Roles.Reader)).Open("/?domain=diplomacy&page=1");
        await ann.Send("/views", ("name", "Diplomacy"));
        Assert.Equal("/?domain=diplomacy", ann.Location);
        await ann.Follow();
        Assert.Equal(("Diplomacy", "/?domain=diplomacy", "page"), Attributes(ann));
        await ann.Open("/?domain=diplomacy&state=any");
        await ann.Send("/views", ("name", "Diplomacy"));
        Assert.Equal(("Diplomacy", "/?domain=diplomacy&state=any", "page"), Attributes(await ann.Follow()));

        var ben = await (await _app.SignIn("ben", Roles.Reader)).Open("/");
        Assert.Empty(ben.Page.QuerySelectorAll(".views"));
        await ben.Send("/views", ("name", "x"), ("address", "https://elsewhere.example/?q=1"));
        Assert.Equal("/?q=1", ben.Location);
        await ben.Open("/");
        var token = ben.Page.QuerySelector("form[action='/views'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var notTheirs = await ben.Client.PostAsync("/views/1/delete", new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]));
        Assert.Equal(HttpStatusCode.NotFound, notTheirs.StatusCode);
        await ann.Send("/views/1/delete");
        Assert.Empty((await ann.Follow()).Page.QuerySelectorAll(".views"));

        static (string, string?, string?) Attributes(Visitor visitor)
        {
            var view = Assert.Single(visitor.Page.QuerySelectorAll(".views a"));
            return (view.TextContent, view.GetAttribute("href"), view.GetAttribute("aria-current"));
        }
    }

    [SkippableFact]
    public async Task What_was_done_with_stories_is_on_record_and_nothing_changes_it_and_the_story_is_made_from_it()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open(Place);
        await ann.Send(Action, ("kind", "assigned"), ("to", await IdOf("ann")));
        await ann.Open(Place);
        await ann.Send(Action, ("kind", "moved"), ("desk", "Business"));
        await ann.Open(Place);
        await ann.Send(Action, ("kind", "noted"), ("text", "<b>Mine</b>"));
        var lines = (await ann.Client.GetStringAsync("/record-of-stories.jsonl")).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["assigned", "moved", "noted"], lines.Select(line => line.GetProperty("event").GetString()));
        Assert.Equal(("ann", "Business", "<b>Mine</b>", "three-mistakes"), (Field(0, "to"), Field(1, "desk"), Field(2, "text"), Field(0, "story")));
        Assert.Equal(4, (await ann.Client.GetStringAsync("/record-of-stories.csv")).TrimEnd().Split("\r\n").Length);
        foreach (var change in (string[])["UPDATE \"StoryEvents\" SET \"Text\" = 'x'", "DELETE FROM \"StoryEvents\""])
        {
            Assert.Contains("are only added", (await Assert.ThrowsAnyAsync<DbException>(() => _app.Store(store => store.Database.ExecuteSqlRawAsync(change)))).Message);
        }

        var before = await Work();
        await _app.Store(store => store.Database.ExecuteSqlRawAsync("UPDATE \"Stories\" SET \"Rules\" = 'old', \"AssigneeId\" = '', \"AssigneeName\" = '', \"Desk\" = '', \"Events\" = 0"));
        await _app.Use(async services =>
        {
            await services.GetRequiredService<FactCheck.ReviewDesk.Checking.FindingProjector>().ProjectOutdated();
            return 0;
        });
        Assert.Equal((await IdOf("ann"), "ann", "Business", 3), before);
        Assert.Equal(before, await Work());
        Assert.Contains("&lt;b&gt;Mine", await ann.Client.GetStringAsync(Place));

        string? Field(int line, string name) => lines[line].GetProperty(name).GetString();

        async Task<(string, string, string, int)> Work()
        {
            var story = await _app.Store(store => store.Stories.SingleAsync(one => one.Id == 4));
            return (story.AssigneeId, story.AssigneeName, story.Desk, story.Events);
        }
    }

    private Task<string> IdOf(string name) => _app.Store(store => store.Users.Where(one => one.UserName == name).Select(one => one.Id).SingleAsync());

    private static string ForYou(Visitor visitor) => Visitor.TextOf(visitor.Page.QuerySelector("a[href='/for-you']")!);
}
