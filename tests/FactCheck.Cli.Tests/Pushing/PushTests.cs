namespace FactCheck.Cli.Tests.Pushing;

/// <summary>The real program against a real listener, which answers as a desk does.</summary>
public sealed class PushTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_sent_as_they_are_with_the_key_and_their_names_from_the_root()
    {
        using var desk = new DeskStandIn(
            DeskStandIn.Report(201, "\"claims\": 2, \"supported\": 1, \"refuted\": 2", 5),
            DeskStandIn.Report(200, "\"claims\": 0", 6));
        _folder.Add("wire/fair.md", "The fair opened – on Monday.\n");
        _folder.Add("wire/quiet & calm.txt", "Nothing.");
        var result = Push(desk, "wire", "--date", "2026-01-16");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            $"wire/fair.md: taken in: 1 supported, 2 refuted; {desk.Address}stories/5\nwire/quiet & calm.txt: was there already: no finding; {desk.Address}stories/6\n", Unwrapped(result.Output));
        Assert.Equal(
            [("POST /api/stories?name=wire%2Ffair.md&date=2026-01-16", "Bearer fcdesk_key", "The fair opened – on Monday.\n"), ("POST /api/stories?name=wire%2Fquiet%20%26%20calm.txt&date=2026-01-16", "Bearer fcdesk_key", "Nothing.")],
            desk.Calls);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void A_desk_that_is_busy_or_breaks_off_is_asked_again_with_the_same()
    {
        using var desk = new DeskStandIn(DeskStandIn.Busy, DeskStandIn.Broken, DeskStandIn.Busy, DeskStandIn.Report(201, "\"refuted\": 1", 5));
        _folder.Add("fair.md", "The fair opened.");
        Assert.Equal(0, Push(desk, "fair.md").ExitCode);
        Assert.Equal(4, desk.Calls.Count);
        Assert.Single(desk.Calls.Distinct());
    }

    [Fact]
    public void A_desk_that_stays_busy_is_given_up_and_the_rest_is_not_sent()
    {
        using var desk = new DeskStandIn(DeskStandIn.Report(201, "\"refuted\": 1", 5), DeskStandIn.Busy, DeskStandIn.Busy);
        _folder.Add("a.md", "The fair opened.");
        _folder.Add("b.md", "The fair opened.");
        _folder.Add("c.md", "The fair opened.");
        var result = Push(desk, "a.md", "b.md", "c.md", "--tries", "2");
        Assert.Equal(75, result.ExitCode);
        Assert.Equal(3, desk.Calls.Count);
        Assert.Equal(
            [$"factcheck: {desk.Address} answers 503 Service Unavailable. It was tried 2 times.", "factcheck: 1 of 3 files were answered; the same command again sends the rest, and what is on the desk is not taken twice"],
            result.ErrorLines);
    }

    [Fact]
    public void A_desk_that_is_not_there_is_said_so()
    {
        _folder.Add("a.md", "The fair opened.");
        var result = Push($"http://localhost:{DeskStandIn.FreePort()}/", "a.md", "--tries", "1");
        Assert.Equal(75, result.ExitCode);
        Assert.Contains("cannot be reached: Connection refused", result.ErrorLines[0]);
    }

    [Fact]
    public void What_the_desk_refuses_is_named_with_its_place_and_the_others_are_sent()
    {
        using var desk = new DeskStandIn(
            DeskStandIn.Problem(409, """{"status": 409, "detail": "The desk has a version '1' of story 'a' with another text."}"""),
            DeskStandIn.Problem(422, """{"status": 422, "detail": "no", "errors": [{"path": "b.zip!/c.md", "line": 3, "column": 7, "message": "This is no text."}]}"""),
            DeskStandIn.Report(201, "\"refuted\": 1", 5));
        _folder.Add("a.md", "The fair opened.");
        _folder.Add("b.zip", "PK");
        _folder.Add("c.md", "The fair opened.");
        var result = Push(desk, "a.md", "missing.md", "b.zip", "c.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "a.md: error: the desk answers 409 Conflict: The desk has a version '1' of story 'a' with another text.",
                "missing.md: error: there is no such file or folder",
                "b.zip!/c.md(3,7): error: This is no text.",
            ],
            result.ErrorLines);
        Assert.StartsWith("c.md: taken in", result.Output);
    }

    [Fact]
    public void A_key_that_is_not_taken_ends_the_run()
    {
        using var desk = new DeskStandIn(DeskStandIn.Problem(401, """{"detail": "This is no key of this desk."}"""));
        _folder.Add("a.md", "The fair opened.");
        _folder.Add("b.md", "The fair opened.");
        var result = Push(desk, ".");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal([$"factcheck: push: {desk.Address} does not take the key.", "This is no key of this desk."], result.ErrorLines[..2]);
        Assert.Single(desk.Calls);
    }

    [Fact]
    public void Who_is_no_desk_gets_nothing_more()
    {
        using var other = new DeskStandIn();
        using var desk = new DeskStandIn(
            response =>
            {
                response.AddHeader("Location", other.Address);
                response.StatusCode = 307;
            },
            DeskStandIn.Answer(200, "text/html", "<p>Welcome to the web."));
        _folder.Add("a.md", "The fair opened.");
        var moved = Push(desk, "a.md");
        Assert.Equal(2, moved.ExitCode);
        Assert.Contains($"it leads on to {other.Address}", moved.ErrorLines[0]);
        Assert.Empty(other.Calls);
        var web = Push(desk, "a.md");
        Assert.Equal(2, web.ExitCode);
        Assert.Equal($"factcheck: push: there is no review desk at {desk.Address}", web.ErrorLines[0]);
    }

    [Fact]
    public void The_key_may_stand_in_a_file_and_is_one_word()
    {
        using var desk = new DeskStandIn(DeskStandIn.Report(201, "\"refuted\": 1", 5));
        _folder.Add("a.md", "The fair opened.");
        _folder.Add("key", "fcdesk_filed\n");
        _folder.Add("two", "fcdesk filed\n");
        Assert.Equal(0, _folder.Run("push", "a.md", "--desk", desk.Address, "--key-file", "key").ExitCode);
        Assert.Equal("Bearer fcdesk_filed", desk.Calls.Single().Key);
        Assert.Contains("two holds no key.", _folder.Run("push", "a.md", "--desk", desk.Address, "--key-file", "two").Error);
        Assert.Contains("none: error: there is no such file", _folder.Run("push", "a.md", "--desk", desk.Address, "--key-file", "none").Error);
    }

    private ProcessResult Push(DeskStandIn desk, params string[] args) => Push(desk.Address, args);

    private ProcessResult Push(string address, params string[] args)
        => new FactCheckProcess { Folder = _folder.Root, Environment = { ["FACTCHECK_DESK_KEY"] = "fcdesk_key" } }.Start(["push", "--desk", address, .. args]).WithoutStackTrace();

    /// <summary>A line that is too long for the page goes on, indented.</summary>
    private static string Unwrapped(string output) => output.Replace("\n  ", " ", StringComparison.Ordinal);
}
