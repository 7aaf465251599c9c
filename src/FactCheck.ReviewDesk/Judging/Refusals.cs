using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.ReviewDesk.Judging;

/// <summary>The page that says why something is not on record.</summary>
public static class Refusals
{
    /// <param name="wrote">What the person wrote, so that it is not lost.</param>
    /// <param name="place">Where what they wrote of is as it is now.</param>
    /// <param name="what">What they wrote of.</param>
    public static IResult Page(Refusal refusal, string wrote, string place, string what) => new RazorComponentResult<RefusedPage>(new { Refusal = refusal, Wrote = wrote, Place = place, What = what })
    {
        StatusCode = refusal.Kind switch
        {
            RefusalKind.Stale => StatusCodes.Status409Conflict,
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        },
    };
}
