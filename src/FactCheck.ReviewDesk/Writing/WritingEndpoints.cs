using System.Globalization;
using System.Security.Claims;
using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Writing;

/// <summary>The page on which a story is written: checked as it is typed, and taken in as a version.</summary>
public static class WritingEndpoints
{
    public const string Address = "/write";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Begin).RequireAuthorization(Policies.Decide).ExcludeFromDescription();
        app.MapPost(Address, Send).RequireAuthorization(Policies.Decide).ExcludeFromDescription();
        app.MapPost(Address + "/check", Check).RequireAuthorization(Policies.Decide).ExcludeFromDescription();
    }

    /// <param name="story">The story to go on writing; a new one where none is named.</param>
    private static async Task<IResult> Begin(int? story, StoryShelf shelf, DeskChecker checker, TimeProvider clock)
        => story is not { } number ? Page(new("", Date: clock.Today()), checker)
            : await shelf.Open(number, null) is { } open ? Page(StoryText.Of(open.Shown.Report.Story, open.Shown.Version), checker)
            : Results.NotFound();

    /// <summary>As it is typed: nothing is kept.</summary>
    private static IResult Check([FromForm] string? text, [FromForm] string? date, DeskChecker checker)
        => Of(text).Length > StoryText.LongestText
            ? Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge)
            : Results.Json(TextCheck.Of(Report(new(Of(text), Date: DateOf(date)), checker)));

    /// <param name="act">What the button says: check it, or take it in.</param>
    private static async Task<IResult> Send(
        [FromForm] string? text, [FromForm] string? name, [FromForm] string? date, [FromForm] string? source, [FromForm(Name = "base")] int @base, [FromForm] string? act,
        ClaimsPrincipal user, DeskStore store, StoryIntake intake, DeskChecker checker)
    {
        var draft = new StoryText(Of(text), name?.Trim() ?? "", DateOf(date), source?.Trim() ?? "", @base);
        if (act != "take")
        {
            return Page(draft, checker);
        }

        var known = await store.Stories.AsNoTracking().FirstOrDefaultAsync(one => one.Key == draft.Name);
        if (FaultOf(draft, known) is { } fault)
        {
            // Whoever reads that there is a newer version may bring theirs after it.
            return Page(known is not null && draft.Base > 0 ? draft with { Base = known.Current } : draft, checker, fault, known);
        }

        if (draft.AsFile() is not { } file)
        {
            return Page(draft, checker, "A name or source with quotation marks or line ends cannot be written before the text. Take them out.");
        }

        return await intake.Take(file, StoryText.Path, null, user.DisplayName()) is [{ Story: { } taken }] ? Results.LocalRedirect("/stories/" + taken.Id.ToString(CultureInfo.InvariantCulture))
            : Page(draft, checker, "The text cannot be read as a story.");
    }

    private static string? FaultOf(StoryText draft, StoredStory? known)
        => string.IsNullOrWhiteSpace(draft.Text) ? "There is no text yet."
            : draft.Text.Length > StoryText.LongestText ? $"The text has {draft.Text.Length} characters; at most {StoryText.LongestText} are taken here."
            : draft.Name.Length is 0 or > StoryText.LongestName ? $"A story needs a name, of at most {StoryText.LongestName} characters, by which the desk knows it."
            : draft.Base == 0 && known is not null ? $"The desk has a story '{draft.Name}' already. Open that one to bring a new version of it, or give this one another name."
            : draft.Base > 0 && known is null ? $"The desk has no story '{draft.Name}' any more."
            : draft.Base > 0 && known!.Current != draft.Base ? $"You began with version {draft.Base}, and version {known.Current} has come in since. Nothing was taken in. Look at what changed; pressing again brings your text after it."
            : null;

    private static RazorComponentResult<WritePage> Page(StoryText draft, DeskChecker checker, string? fault = null, StoredStory? known = null)
        => new(new { Written = draft, Check = draft.Text.Length > StoryText.LongestText ? TextCheck.Of(null) : TextCheck.Of(Report(draft, checker)), Fault = fault, Known = known })
        {
            StatusCode = fault is null ? StatusCodes.Status200OK : draft.Base > 0 && known is not null ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
        };

    private static Report? Report(StoryText draft, DeskChecker checker) => draft.AsTyped() is { } story ? checker.Check(story, 0).Report : null;

    /// <summary>A field for a day that is left empty sends nothing that is one.</summary>
    private static DateOnly? DateOf(string? date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Forms end lines with CR and LF; offsets are those of the page.</summary>
    private static string Of(string? text) => (text ?? "").ReplaceLineEndings("\n");
}
