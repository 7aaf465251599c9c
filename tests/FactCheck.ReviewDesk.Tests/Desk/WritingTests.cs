using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using FactCheck.ReviewDesk.People;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Tests.Desk;

public sealed class WritingTests : IDisposable
{
    private const string Text = "# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    private readonly DeskApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_text_is_checked_without_script_and_nothing_is_kept()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/write");
        await ann.Send("/write", ("text", Text), ("date", "2026-01-16"), ("act", "check"));
        Assert.Contains("refuted “Wednesday (January 12)” 2026-01-12 is a Monday, not a Wednesday.", Visitor.TextOf(ann.Page.QuerySelector("#found-list li")!));
        Assert.Equal(Text, ann.Page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(0, await _app.Store(store => store.Versions.CountAsync(one => one.Path == "draft.md")));
    }

    [Fact]
    public async Task As_it_is_typed_places_are_those_of_the_text()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/write");
        var findings = await Check(ann, Text);
        var place = findings[0].GetProperty("places")[0];
        Assert.Equal("Wednesday (January 12)", Text[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()]);
        Assert.Empty(await Check(ann, ""));
        Assert.Empty(await Check(ann, " \n"));
    }

    [Fact]
    public async Task A_text_becomes_a_story_and_a_changed_one_its_next_version()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/write");
        await ann.Send("/write", ("text", Text), ("date", "2026-01-16"), ("name", "desk/fair"), ("source", "Our own"), ("act", "take"));
        var place = ann.Location!;
        Assert.Single((await ann.Follow()).Page.QuerySelectorAll(".judgement"));
        var link = ann.Page.QuerySelector("a[href^='/write?story=']")!.GetAttribute("href")!;

        await ann.Open(link);
        Assert.Equal(Text, ann.Page.QuerySelector("textarea")!.TextContent);
        await ann.Send("/write", ("text", Text.Replace("Wednesday", "Monday")), ("date", "2026-01-16"), ("source", "Our own"), ("act", "take"));
        Assert.Equal(place, ann.Location);
        await ann.Follow();
        Assert.Empty(ann.Page.QuerySelectorAll(".judgement"));
        Assert.Contains("Version 2", ann.Text);
        Assert.Equal(["ann", "ann"], await _app.Store(store => store.Versions.Where(one => one.Path == "draft.md").Select(one => one.ReceivedFrom).ToListAsync()));
    }

    [Fact]
    public async Task A_sample_is_gone_on_with_as_it_is()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/write?story=4");
        var text = ann.Page.QuerySelector("textarea")!.TextContent;
        Assert.StartsWith("# Germany and Brazil open a fair for machine builders\n\nMakers of pumps,", text);
        Assert.EndsWith("folds paper boats.\n", text);
        await ann.Send("/write", ("text", text.Replace("Wednesday (January 12)", "Monday (January 12)")), ("date", "2026-01-16"), ("source", "FactCheck samples, an invented story with three mistakes on purpose"), ("act", "take"));
        Assert.Equal("/stories/4", ann.Location);
        Assert.Equal(2, (await ann.Follow()).Page.QuerySelectorAll(".judgement form[action*=findings] button[value=rejected]").Length);
    }

    [Fact]
    public async Task Who_began_with_an_earlier_version_is_told_and_loses_nothing()
    {
        await _app.Bring("---\nid: fair\ndate: 2026-01-16\n---\n\n" + Text);
        var id = await _app.Store(store => store.Stories.MaxAsync(one => one.Id));
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open($"/write?story={id}");
        await _app.Bring("---\nid: fair\ndate: 2026-01-16\n---\n\n" + Text + "\nMore.\n");
        await ann.Send("/write", ("text", Text + "\nMine.\n"), ("date", "2026-01-16"), ("act", "take"));
        Assert.Equal(HttpStatusCode.Conflict, ann.Status);
        Assert.Contains("You began with version 1, and version 2 has come in since. Nothing was taken in.", ann.Text);
        Assert.EndsWith("Mine.\n", ann.Page.QuerySelector("textarea")!.TextContent);
        await ann.Send("/write", ("text", Text + "\nMine.\n"), ("date", "2026-01-16"), ("act", "take"));
        Assert.Equal($"/stories/{id}", ann.Location);
        Assert.Equal(3, await _app.Store(store => store.Stories.Where(one => one.Id == id).Select(one => one.Current).SingleAsync()));
    }

    [Theory]
    [InlineData("", "x", "There is no text yet.")]
    [InlineData("Text.", "", "A story needs a name")]
    [InlineData("Text.", "japan-italy", "The desk has a story 'japan-italy' already.")]
    [InlineData("Text.", "a\" b", "quotation marks")]
    public async Task What_is_missing_is_said(string text, string name, string message)
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/write");
        await ann.Send("/write", ("text", text), ("name", name), ("date", ""), ("act", "take"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ann.Status);
        Assert.Contains(message, ann.Text);
    }

    private static async Task<List<JsonElement>> Check(Visitor visitor, string text)
    {
        var token = visitor.Page.QuerySelector("form.writing [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        // As browsers do, lines end with CR and LF.
        using var answer = await visitor.Client.PostAsync("/write/check", new FormUrlEncodedContent(
            [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("text", text.Replace("\n", "\r\n")), KeyValuePair.Create("date", "2026-01-16")]));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("findings").EnumerateArray()];
    }
}
