using System.Net;
using AngleSharp.Dom;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;
using static FactCheck.ReviewDesk.Tests.Desk.FairStory;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class ComparingTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : ComparingTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : ComparingTests(server);

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task That_a_new_version_has_a_finding_no_more_is_seen_by_itself()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "confirmed"), ("reason", "It was a Monday."));
        await _app.Bring(FairStory.Text.Replace("Wednesday", "Monday"));
        await ann.Open(place);
        var gone = Visitor.TextOf(ann.Page.QuerySelector(".gone li")!);
        Assert.Contains("“Wednesday (January 12)”", gone);
        Assert.Contains("The desk saw that it is gone in version 2", gone);
        Assert.Contains("ann confirmed it", gone);
        var last = await _app.Store(store => store.Decisions.OrderBy(one => one.Sequence).LastAsync());
        Assert.Equal((DecisionKind.Gone, "The desk", 1, 2), (last.Kind, last.WhoName, last.Version, last.CorrectedIn));

        await _app.Bring(FairStory.Text.Replace("queued", "queued again"));
        Assert.Contains("Open again: it was to be gone from version 2, and version 3 has it", StateOf(await ann.Open(place)));
        Assert.Empty(ann.Page.QuerySelectorAll(".gone"));
    }

    [SkippableFact]
    public async Task A_false_alarm_that_is_gone_was_no_mistake()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "rejected"), ("reason", "A quotation."));
        await _app.Bring(FairStory.Text.Replace("Wednesday", "Monday"));
        Assert.Equal(1, await _app.Store(store => store.Decisions.CountAsync()));
        Assert.Contains("ann rejected it as a false alarm", Visitor.TextOf((await ann.Open(place)).Page.QuerySelector(".gone")!));
    }

    [SkippableFact]
    public async Task Nobody_says_what_only_the_desk_sees()
    {
        var (ann, _) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "x"));
        await ann.Follow();
        var sent = ann.Page.QuerySelectorAll(".judgement form input[type=hidden]").Select(one => KeyValuePair.Create(one.GetAttribute("name")!, one.GetAttribute("value")!)).DistinctBy(one => one.Key);
        using var answer = await ann.Client.PostAsync(ActionOf(ann), new FormUrlEncodedContent([.. sent.Where(one => one.Key != "kind"), KeyValuePair.Create("kind", "gone")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [SkippableFact]
    public async Task What_was_decided_where_another_story_says_the_same_stands_beside_the_finding()
    {
        var (ann, _) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "rejected"), ("reason", "Their own calendar."));
        var other = Assert.Single(await _app.Bring(FairStory.Text.Replace("id: fair", "id: second").Replace("A fair opens", "Another day").Replace("on Wednesday (January 12)", "on wednesday (January 12)")));
        await ann.Open($"/stories/{other.Story!.Id}");
        var earlier = Visitor.TextOf(ann.Page.QuerySelector(".finding .elsewhere")!);
        Assert.Contains("ann rejected it as a false alarm in A fair opens", earlier);
        Assert.Contains("Their own calendar.", earlier);
        var third = Assert.Single(await _app.Bring(FairStory.Text.Replace("id: fair", "id: third").Replace("January 12", "January 13").Replace("Wednesday", "Sunday")));
        Assert.Empty((await ann.Open($"/stories/{third.Story!.Id}")).Page.QuerySelectorAll(".elsewhere"));
    }

    [SkippableFact]
    public async Task Other_places_of_the_story_on_the_subject_are_led_to()
    {
        var arrival = Assert.Single(await _app.Bring("---\nid: years\ndate: 2026-01-16\n---\n\n# Friends\n\nThey look back on 160 years of diplomatic relations between Japan and Italy.\n\nThey look back on 150 years of diplomatic relations between Japan and Italy.\n"));
        var ann = await (await _app.SignIn("ann", Roles.Reader)).Open($"/stories/{arrival.Story!.Id}");
        var link = ann.Page.QuerySelector(".elsewhere a")!;
        Assert.Contains("gives another figure", Visitor.TextOf(link.ParentElement!));
        Assert.NotNull(ann.Page.QuerySelector(link.GetAttribute("href")!));
    }

    [SkippableFact]
    public async Task Two_versions_are_compared_word_by_word_and_claim_by_claim()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Reader);
        await _app.Bring(FairStory.Text.Replace("Wednesday", "Monday").Replace("Visitors queued.", "Visitors <b>queued</b>."));
        await ann.Open(place + "/versions");
        Assert.Equal(["Wednesday"], ann.Page.QuerySelectorAll(".diff del").Select(one => one.TextContent).Where(one => one != "queued"));
        Assert.Contains("Monday", ann.Page.QuerySelectorAll(".diff ins").Select(one => one.TextContent));
        Assert.Empty(ann.Page.QuerySelectorAll(".diff b"));
        Assert.Contains("refuted → ", Visitor.TextOf(ann.Page.QuerySelector(".cards")!));
        Assert.Equal(HttpStatusCode.NotFound, (await ann.Open(place + "/versions?old=7")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ann.Open("/stories/99")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ann.Open("/stories/99/versions")).Status);
        Assert.NotNull((await ann.Open(place)).Page.QuerySelector($"a[href='{place}/versions?new=2']"));
    }
}
