using System.Text;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Completion;
using FactCheck.ReviewDesk.Library;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>What the page of a draft sends. Nothing here changes what the desk checks with: a rule is a file that is committed.</summary>
public static class DraftEndpoints
{
    private static readonly Lazy<RuleCompleter> s_completer = new(static () => new(RulePlanner.CatalogOf(StandardSources.Rules)));

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/drafts/check", Check).RequireAuthorization(Policies.Draft);
        app.MapPost("/drafts/try", Try).RequireAuthorization(Policies.Draft);
        app.MapPost("/drafts/complete", Complete).RequireAuthorization(Policies.Draft);
        app.MapPost("/drafts/file", Save).RequireAuthorization(Policies.Draft);
    }

    private static Task<IResult> Check([FromForm] string? path, [FromForm] string? text, DraftRunner runner, CancellationToken cancellation)
        => Answer(path, text, runner, static () => Task.FromResult<IReadOnlyList<DraftStory>>([]), cancellation);

    private static Task<IResult> Try([FromForm] string? path, [FromForm] string? text, DraftRunner runner, DraftStories stories, CancellationToken cancellation)
        => Answer(path, text, runner, stories.All, cancellation);

    private static async Task<IResult> Answer(string? path, string? text, DraftRunner runner, Func<Task<IReadOnlyList<DraftStory>>> stories, CancellationToken cancellation)
    {
        var (file, fault) = DraftFile.Of(path, text);
        var answer = file is null ? new() { Failure = fault } : await runner.Try(new(file.Path, file.Text, await stories()), cancellation);
        return new RazorComponentResult<DraftAnswered>(new { File = file ?? new DraftFile(path ?? "", text ?? ""), Answer = answer })
        {
            StatusCode = file is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        };
    }

    /// <summary>A form sends other line ends than the field counts.</summary>
    /// <param name="at">Index of the character before which something is to be written.</param>
    private static IResult Complete([FromForm] string? text, [FromForm] int at)
        => text is { Length: <= DraftFile.Longest } ? Results.Json(s_completer.Value.At(text.ReplaceLineEndings("\n"), at)) : Results.BadRequest();

    private static IResult Save([FromForm] string? path, [FromForm] string? text)
        => DraftFile.Of(path, text) is ({ } file, _)
            ? Results.File(Encoding.UTF8.GetBytes(file.Text), "application/yaml; charset=utf-8", Path.GetFileName(file.Path))
            : Results.BadRequest();
}
