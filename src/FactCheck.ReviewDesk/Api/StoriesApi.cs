using System.Security.Claims;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Inbox;
using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.Record;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Api;

/// <summary>Stories and their reports, for programs.</summary>
public static class StoriesApi
{
    private const string Json = "application/json";
    private const string JsonLines = "application/jsonl";
    private const string Stories = "Stories";
    private const string Record = "Record";
    private const int PageSize = 100;
    private const int LongestName = 512;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/stories", Bring).RequireAuthorization(Scopes.WriteStories)
            .WithTags(Stories).WithSummary("Brings a story").WithDescription(
                "The body is a file in any format that FactCheck reads, which its content tells: plain text, Markdown, HTML, NewsML-G2, NITF, ninjs, RSS, Atom, JSON Feed, DOCX, PDF, ZIP, JSON Lines of claims. "
                + "Answers the report as JSON, and one report a line where the file has several stories. The same story in the same version is taken in once: 201 for what is new, 200 for what was there. "
                + "All stories of a file are taken in, or none. Scope: stories:write.")
            .Produces(StatusCodes.Status200OK, contentType: Json).Produces(StatusCodes.Status201Created, contentType: Json)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .AddOpenApiOperationTransformer(StoryBody.Describe);
        app.MapGet("/api/stories", List).RequireAuthorization(Scopes.ReadStories)
            .WithTags(Stories).WithSummary("Lists stories").WithDescription("In the order of their numbers, a hundred at a time; with `id` the one that calls itself so. Scope: stories:read.");
        app.MapGet("/api/stories/{number:int}", Read).RequireAuthorization(Scopes.ReadStories)
            .WithTags(Stories).WithSummary("Reads a report").WithDescription("Of the current version, or of the one that is named, by today's rules. Scope: stories:read.")
            .Produces(StatusCodes.Status200OK, contentType: Json).ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet("/api/record", static (RecordExport export, long? after) => RecordEndpoints.JsonLines(export, after ?? 0)).RequireAuthorization(Scopes.ReadRecord)
            .WithTags(Record).WithSummary("Reads the record").WithDescription("One decision a line, in the order in which they were appended, from the one after `after` on. Scope: record:read.")
            .Produces(StatusCodes.Status200OK, contentType: JsonLines);
        app.MapGet("/api/record/stories", static (RecordExport export, long? after) => RecordEndpoints.JsonLinesOfStories(export, after ?? 0)).RequireAuthorization(Scopes.ReadRecord)
            .WithTags(Record).WithSummary("Reads what was done with stories").WithDescription("Who has a story, its desk, and notes on it: one event a line, in the order in which they were appended, from the one after `after` on. Scope: record:read.")
            .Produces(StatusCodes.Status200OK, contentType: JsonLines);
        app.MapGet("/api/record/claimreview", static (ClaimReviewExport export) => RecordEndpoints.ClaimReview(export)).RequireAuthorization(Scopes.ReadRecord)
            .WithTags(Record).WithSummary("Reads what was confirmed, to publish it").WithDescription(
                "schema.org ClaimReview as JSON-LD, of the findings of current versions that stand confirmed and have a verdict on its scale. Scope: record:read.")
            .Produces(StatusCodes.Status200OK, contentType: RecordEndpoints.JsonLinkedData);
    }

    /// <param name="name">The file's name, with folders where they tell stories apart; a story without an id is known by it. Instead of it the header Content-Disposition may name the file.</param>
    /// <param name="date">The date of a story that says none.</param>
    private static async Task<IResult> Bring(HttpRequest request, HttpResponse response, ClaimsPrincipal user, StoryIntake intake, string? name, DateOnly? date)
    {
        if (StoryBody.FaultOf(request) is { } fault)
        {
            return Results.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType, detail: fault);
        }

        var named = name is { Length: > 0 } ? name : StoryBody.FileName(request);
        if (named?.Length > LongestName || named?.Any(char.IsControl) == true)
        {
            return Unreadable($"A name has at most {LongestName} characters and is one line.", []);
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var arrivals = await intake.Take(body.ToArray(), named, date, user.Identity?.Name ?? "");
        if (arrivals.Any(static one => one.Conflict is not null))
        {
            return Results.Problem(statusCode: StatusCodes.Status409Conflict, detail: string.Join(" ", arrivals.Select(static one => one.Conflict).OfType<string>()));
        }

        if (arrivals.Any(static one => one.Unreadable is not null))
        {
            return Unreadable("The file cannot be read as stories; nothing of it was taken in.", arrivals.Select(static one => one.Unreadable).OfType<StoryReadError>());
        }

        response.StatusCode = arrivals.Any(static one => one.IsNew) ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        if (arrivals is [{ Story: { } story }])
        {
            response.Headers.Location = $"/api/stories/{story.Id}";
        }

        return Reports([.. arrivals.Select(static one => one.Checked!.Report)]);
    }

    /// <param name="id">The id that a story gives itself.</param>
    /// <param name="after">Leaves out the stories up to this number.</param>
    private static async Task<IReadOnlyList<ListedStory>> List(DeskStore store, InboxSearch inbox, string? id, int? after)
    {
        var stories = store.Stories.AsNoTracking();
        stories = id is null ? stories.Where(one => one.Id > (after ?? 0)).OrderBy(one => one.Id).Take(PageSize) : stories.Where(one => one.Key == id);
        var open = inbox.Open();
        return await stories.Select(one => new ListedStory(
            one.Id, one.Key, one.Headline, one.Source, one.Published, one.Current, one.ReceivedAt, open.Count(finding => finding.StoryId == one.Id))).ToListAsync();
    }

    /// <param name="number">The story's number on the desk.</param>
    /// <param name="version">From 1; the current one where none is named.</param>
    private static async Task<IResult> Read(int number, int? version, DeskStore store, StoryShelf shelf)
        => await store.Stories.AsNoTracking().FirstOrDefaultAsync(one => one.Id == number) is { } story && await shelf.Check(number, version ?? story.Current) is { } found
            ? Reports([found.Report])
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: "The desk has no such story, or not in this version.");

    private static IResult Unreadable(string detail, IEnumerable<StoryReadError> errors) => Results.Problem(
        statusCode: StatusCodes.Status422UnprocessableEntity,
        detail: detail,
        extensions: new Dictionary<string, object?>
        {
            ["errors"] = errors.Select(static error => new { path = error.Path, line = error.Line, column = error.Column, message = error.Message }),
        });

    private static IResult Reports(IReadOnlyList<Report> reports)
    {
        using var bytes = new MemoryStream();
        using (var writer = ReportFormats.Find("json")!.Open(bytes, new(Several: reports.Count > 1)))
        {
            foreach (var report in reports)
            {
                writer.Write(report);
            }
        }

        return new ReportResult(bytes.ToArray(), reports.Count > 1 ? JsonLines : Json);
    }

    /// <summary>Leaves the status as it was set.</summary>
    private sealed class ReportResult(byte[] bytes, string type) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.ContentType = type + "; charset=utf-8";
            return context.Response.Body.WriteAsync(bytes).AsTask();
        }
    }
}

/// <summary>A story in a list.</summary>
/// <param name="Number">By which the desk knows it.</param>
/// <param name="Id">That it gives itself.</param>
/// <param name="Version">The current one, from 1.</param>
/// <param name="Open">How many findings are open.</param>
public sealed record ListedStory(int Number, string Id, string Headline, string Source, DateOnly? Published, int Version, DateTimeOffset ReceivedAt, int Open);
