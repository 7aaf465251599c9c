using System.Net;
using System.Text.Json;
using FactCheck.ReviewDesk.Drafts;
using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>A rule author's page over one desk with one sandbox, in a process of its own.</summary>
public sealed class DraftTests(DraftTests.OneDesk desk) : IClassFixture<DraftTests.OneDesk>
{
    private readonly DeskApp _app = desk.App;

    private static int s_people;

    private const string Relations = "diplomacy/relations-age.yaml";

    [Fact]
    public async Task A_new_draft_builds_and_passes_as_it_stands()
    {
        var author = await Author();

        await author.Send("/drafts/check", ("path", Field(author, "path")), ("text", Text(author)));

        Assert.Equal(HttpStatusCode.OK, author.Status);
        Assert.Contains("It builds", author.Text, StringComparison.Ordinal);
        Assert.Contains("3 of 3 pass.", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_told_at_its_place_and_the_text_is_kept()
    {
        var author = await Author();
        var wrong = Text(author).Replace("claim.counted > claim.whole", "claim.counted > claim.hole", StringComparison.Ordinal);

        await author.Send("/drafts/check", ("path", "rules/newsroom/my-rule.yaml"), ("text", wrong));

        var mistake = author.Page.QuerySelector(".mistakes li")!;
        Assert.Contains("'hole' is not known here. Did you mean 'whole'?", Visitor.TextOf(mistake), StringComparison.Ordinal);
        var line = wrong.Split('\n')[int.Parse(mistake.GetAttribute("data-line")!, System.Globalization.CultureInfo.InvariantCulture) - 1];
        Assert.StartsWith("hole", line[(int.Parse(mistake.GetAttribute("data-column")!, System.Globalization.CultureInfo.InvariantCulture) - 1)..], StringComparison.Ordinal);
        Assert.Equal(wrong, Text(author));
    }

    [Fact]
    public async Task A_changed_rule_says_what_it_would_flag_in_the_samples_and_in_the_stories_of_the_desk_and_changes_nothing_there()
    {
        await _app.Bring("---\nid: draft-story\ndate: 2026-01-16\n---\n# Ties\n\nItaly and Japan share over 160 years of diplomatic relations.\n", "draft-story.md");
        var before = await (await _app.SignIn(Name(), Roles.Reader)).Open("/");
        var author = await Author(Relations);
        var changed = Text(author).Replace("imprecise: claim.years agrees with nominal", "imprecise: claim.years agrees with nominal and elapsed > 1000", StringComparison.Ordinal);

        await author.Send("/drafts/try", ("path", "rules/" + Relations), ("text", changed));

        Assert.Equal(
            [$"In the samples ({SampleStories.Files().Count()}): it would flag 1 more, 1 fewer.", "In the last stories of the desk (1): it would flag 1 more, 1 fewer."],
            author.Page.QuerySelectorAll("#draft-answer p").Select(Visitor.TextOf).Where(text => text.StartsWith("In ", StringComparison.Ordinal)));
        Assert.Contains("+ refuted", author.Text, StringComparison.Ordinal);
        Assert.Contains("− imprecise", author.Text, StringComparison.Ordinal);
        Assert.Contains("7 of 8 pass.", author.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, (await before.Open("/")).Text);
    }

    [Fact]
    public async Task A_hostile_draft_ends_in_a_sentence_and_the_next_one_finds_a_sandbox()
    {
        var author = await Author();
        var draft = Text(author);
        var deep = draft.Replace("claim.counted > claim.whole", new string('(', 90_000) + "1" + new string(')', 90_000) + " = 1", StringComparison.Ordinal);

        await author.Send("/drafts/check", ("path", "rules/newsroom/my-rule.yaml"), ("text", deep));
        Assert.True(author.Page.QuerySelector("#draft-answer .fault, #draft-answer .mistakes") is not null, author.Text[..400]);

        await author.Send("/drafts/check", ("path", "rules/newsroom/my-rule.yaml"), ("text", draft));
        Assert.Contains("It builds", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_takes_too_long_is_stopped_and_says_so()
    {
        using var runner = new DraftRunner(new() { DraftSeconds = 0 });

        var answer = await runner.Try(new("rules/a/b.yaml", "", []), CancellationToken.None);

        Assert.False(answer.Builds);
        Assert.StartsWith("The draft did not end within 0 seconds", answer.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("rules/Newsroom/x.yaml")]
    [InlineData("rules/x.yaml")]
    [InlineData("")]
    public async Task A_place_that_is_none_is_refused_with_what_is_one(string path)
    {
        var author = await Author();

        await author.Send("/drafts/check", ("path", path), ("text", "rules:"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, author.Status);
        Assert.Contains("Write it as rules/DOMAIN/NAME.yaml", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_saved_as_a_file_with_the_very_text()
    {
        var author = await Author(Relations);
        var token = author.Page.QuerySelector("form.draft input[type=hidden]")!;

        using var answer = await author.Client.PostAsync("/drafts/file", new FormUrlEncodedContent(
        [
            KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!),
            KeyValuePair.Create("path", "rules/" + Relations),
            KeyValuePair.Create("text", "# é\r\nrules:\r\n"),
        ]));

        Assert.Equal("relations-age.yaml", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("# é\nrules:\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_can_stand_at_a_place_is_answered()
    {
        var author = await Author();
        var token = author.Page.QuerySelector("form.draft input[type=hidden]")!;

        using var answer = await author.Client.PostAsync("/drafts/complete", new FormUrlEncodedContent(
        [
            KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!),
            KeyValuePair.Create("text", "rules:\n  a:\n    severity: e"),
            KeyValuePair.Create("at", "27"),
        ]));

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(26, json.RootElement.GetProperty("from").GetInt32());
        Assert.Equal("error", json.RootElement.GetProperty("offers")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_found()
    {
        var author = await _app.SignIn(Name(), Roles.RuleAuthor);

        Assert.Equal(HttpStatusCode.NotFound, (await author.Open("/drafts?file=no/such.yaml")).Status);
    }

    public sealed class OneDesk : IDisposable
    {
        public DeskApp App { get; } = new();

        public void Dispose() => App.Dispose();
    }

    private async Task<Visitor> Author(string? file = null)
        => await (await _app.SignIn(Name(), Roles.RuleAuthor)).Open("/drafts" + (file is null ? "" : "?file=" + file));

    /// <summary>The tests share a desk, on which a name is one person's.</summary>
    private static string Name() => "person" + Interlocked.Increment(ref s_people).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A browser leaves out the line end that a field begins with.</summary>
    private static string Text(Visitor author) => author.Page.QuerySelector("textarea[name=text]")!.TextContent.TrimStart('\n');

    private static string Field(Visitor author, string name) => author.Page.QuerySelector($"form.draft [name={name}]")!.GetAttribute("value")!;
}
