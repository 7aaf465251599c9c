using System.Data.Common;
using System.Net;
using AngleSharp.Dom;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FactCheck.ReviewDesk.Tests.Desk.FairStory;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class DecisionTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : DecisionTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : DecisionTests(server);

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task An_editor_confirms_a_finding_and_it_leaves_the_inbox()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "confirmed"), ("reason", "It was a Monday."));
        Assert.StartsWith(place + "#d-", ann.Location);
        await ann.Follow();
        Assert.Contains("Confirmed", StateOf(ann));
        Assert.Contains("ann confirmed it, on version 1", ann.Text);
        Assert.Contains("It was a Monday.", ann.Text);
        Assert.Empty((await ann.Open("/?q=fair+opens")).Page.QuerySelectorAll(".inbox > li"));
        Assert.Single((await ann.Open("/?q=fair+opens&state=confirmed")).Page.QuerySelectorAll(".inbox > li"));
    }

    [SkippableFact]
    public async Task What_is_recorded_says_who_when_and_what_was_seen_and_nothing_changes_it()
    {
        var (ann, _) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "rejected"), ("reason", "A quotation."));
        var row = await _app.Store(store => store.Decisions.SingleAsync());
        Assert.Equal(("ann", _app.Clock.GetUtcNow(), 1, DecisionKind.Rejected, "A quotation."), (row.WhoName, row.At, row.Version, row.Kind, row.Reason));
        Assert.Equal([64, 64, 64], [row.StorySha256.Length, row.Rules.Length, row.Reference.Length]);
        foreach (var change in (string[])["UPDATE \"Decisions\" SET \"Reason\" = 'x'", "DELETE FROM \"Decisions\"", "DELETE FROM \"Versions\"", "UPDATE \"Files\" SET \"Bytes\" = \"Bytes\""])
        {
            var failure = await Assert.ThrowsAnyAsync<DbException>(() => _app.Store(store => store.Database.ExecuteSqlRawAsync(change)));
            Assert.Contains("are only added", failure.Message);
        }
    }

    [SkippableFact]
    public async Task A_false_alarm_without_a_reason_is_not_recorded_and_says_why()
    {
        var (ann, _) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "rejected"), ("reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ann.Status);
        Assert.Contains("A false alarm needs a reason", ann.Text);
        Assert.Equal(0, await _app.Store(store => store.Decisions.CountAsync()));
    }

    [SkippableFact]
    public async Task A_second_look_is_given_by_somebody_else()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor, Roles.SecondEye);
        var action = ActionOf(ann);
        await ann.Send(action, ("kind", "second-look"), ("reason", "Is it the organisers' word?"));
        await ann.Open(place);
        Assert.Contains("You asked for the second look", ann.Text);
        Assert.Null(ann.Page.QuerySelector("button[value=confirmed]"));
        // The form is not there, and what it would send is refused.
        await ann.Send(action, ("kind", "commented"), ("reason", "x"));
        await ann.Open(place);
        var sent = ann.Page.QuerySelectorAll($"form[action='{action}'] input[type=hidden]").Select(one => KeyValuePair.Create(one.GetAttribute("name")!, one.GetAttribute("value")!));
        using var answer = await ann.Client.PostAsync(action, new FormUrlEncodedContent([.. sent, KeyValuePair.Create("kind", "confirmed")]));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);

        var ben = await _app.SignIn("ben", Roles.SecondEye);
        await ben.Open(place);
        Assert.Contains("Awaits a second look, asked for by ann", StateOf(ben));
        await ben.Send(action, ("kind", "confirmed"));
        Assert.Contains("Confirmed", StateOf(await ben.Open(place)));
        Assert.Contains("ann asked for a second look", ben.Text);
    }

    [SkippableFact]
    public async Task A_decision_on_an_earlier_version_is_refused_and_what_was_written_is_not_lost()
    {
        var (ann, _) = await _app.OpenFair("ann", Roles.Editor);
        await _app.Bring(FairStory.Text.Replace("the organisers said", "the mayor of the town said"));
        await ann.Send(ActionOf(ann), ("kind", "rejected"), ("reason", "My long thought."));
        Assert.Equal(HttpStatusCode.Conflict, ann.Status);
        Assert.Contains("You saw version 1 of the story; the desk has version 2.", ann.Text);
        Assert.Contains("The text has changed.", ann.Text);
        Assert.Contains("My long thought.", ann.Text);
        Assert.Equal(0, await _app.Store(store => store.Decisions.CountAsync()));
    }

    [SkippableFact]
    public async Task Of_two_who_decide_at_once_the_second_is_told_of_the_first()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        var ben = await (await _app.SignIn("ben", Roles.Editor)).Open(place);
        await Task.WhenAll(ann.Send(ActionOf(ann), ("kind", "confirmed")), ben.Send(ActionOf(ben), ("kind", "rejected"), ("reason", "No.")));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], ((HttpStatusCode[])[ann.Status, ben.Status]).Order());
        Assert.Equal(1, await _app.Store(store => store.Decisions.CountAsync()));
    }

    [SkippableFact]
    public async Task A_waiver_holds_until_its_day()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "waived"), ("reason", "Their own calendar."), ("until", "2026-02-01"));
        Assert.Contains("Waived until 2026-02-01", StateOf(await ann.Open(place)));
        Assert.Empty((await ann.Open("/?q=fair+opens")).Page.QuerySelectorAll(".inbox > li"));
        _app.Clock.Advance(TimeSpan.FromDays(12));
        var later = await (await _app.SignIn("ben", Roles.Editor)).Open("/?q=fair+opens");
        Assert.Single(later.Page.QuerySelectorAll(".inbox > li"));
        Assert.Contains("Open again: the waiver held until 2026-02-01", StateOf(await later.Open(place)));
    }

    [SkippableFact]
    public async Task What_was_to_be_corrected_and_is_not_is_open_again()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "corrected"), ("correctedIn", "2"));
        Assert.Contains("To be gone from a later version", StateOf(await ann.Open(place)));
        await _app.Bring(FairStory.Text.Replace("queued", "queued for hours"));
        Assert.Contains("Open again: it was to be gone from version 2, and version 2 has it", StateOf(await ann.Open(place)));
        await _app.Bring(FairStory.Text.Replace("Wednesday", "Monday"));
        Assert.Empty((await ann.Open(place)).Page.QuerySelectorAll(".judgement"));
        Assert.Contains("Version 1", ann.Text);
        Assert.Contains("Decisions are on version 3", (await ann.Open(place + "?version=1")).Text);
        Assert.Empty(ann.Page.QuerySelectorAll(".judgement form"));
    }

    [SkippableFact]
    public async Task A_decided_finding_is_reopened_with_a_comment_and_all_of_it_stays_on_record()
    {
        var (ann, place) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "rejected"), ("reason", "No."));
        await ann.Open(place);
        await ann.Send(ActionOf(ann), ("kind", "reopened"), ("reason", "Yes."));
        await ann.Open(place);
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "Asked the mayor."));
        await ann.Open(place);
        Assert.StartsWith("Open", StateOf(ann));
        Assert.Equal(["No.", "Yes.", "Asked the mayor."], ann.Page.QuerySelectorAll(".history .reason").Select(Visitor.TextOf));
    }

    [SkippableFact]
    public async Task A_reader_sees_and_does_not_decide()
    {
        var (reader, _) = await _app.OpenFair("reader", Roles.Reader);
        Assert.Single(reader.Page.QuerySelectorAll(".judgement"));
        Assert.Empty(reader.Page.QuerySelectorAll(".judgement form"));
    }

    [SkippableFact]
    public async Task What_the_inbox_searches_can_be_made_again_from_versions_and_decisions()
    {
        var (ann, _) = await _app.OpenFair("ann", Roles.Editor);
        await ann.Send(ActionOf(ann), ("kind", "confirmed"));
        var before = await Rows();
        await _app.Store(store => store.Database.ExecuteSqlRawAsync("DELETE FROM \"Findings\"; UPDATE \"Stories\" SET \"Rules\" = 'old'"));
        await _app.Use(async services =>
        {
            await services.GetRequiredService<FactCheck.ReviewDesk.Checking.FindingProjector>().ProjectOutdated();
            return 0;
        });
        Assert.NotEmpty(before);
        Assert.Equal(before, await Rows());

        async Task<List<string>> Rows() => await _app.Store(store => store.Findings.OrderBy(one => one.Finding).Select(one => one.Finding + one.Rule + one.State + one.Verdict + one.Claim + one.Message).ToListAsync());
    }

    [SkippableFact]
    public async Task What_a_story_and_people_write_is_text()
    {
        const string attack = "<script>alert(1)</script>";
        await _app.Bring(FairStory.Text.Replace("id: fair", $"id: \"{attack}\"").Replace("A fair opens", "A fair " + attack).Replace("Visitors", attack));
        var id = await _app.Store(store => store.Stories.MaxAsync(one => one.Id));
        var ann = await _app.SignIn("ann", Roles.Editor);
        await ann.Open($"/stories/{id}");
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", attack));
        foreach (var address in (string[])[$"/stories/{id}", "/?q=script", "/?q=" + Uri.EscapeDataString(attack)])
        {
            await ann.Open(address);
            var scripts = ann.Page.QuerySelectorAll("script");
            Assert.All(scripts, script => Assert.Empty(script.TextContent));
            Assert.Equal(address[1] == '?' ? ["/assets/desk.js"] : ["/assets/desk.js", "/assets/signalr.js", "/assets/live.js"], scripts.Select(script => script.GetAttribute("src")!.Split('?')[0]));
        }
    }
}
