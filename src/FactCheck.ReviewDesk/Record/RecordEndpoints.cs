using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Record;

/// <summary>The record as files, for whoever is signed in and may have it.</summary>
public static class RecordEndpoints
{
    public const string JsonLinkedData = "application/ld+json";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/record.jsonl", static (RecordExport export) => JsonLines(export, 0)).RequireAuthorization(Policies.Export).ExcludeFromDescription();
        app.MapGet("/record.csv", static (RecordExport export) => Results.Stream(output => export.WriteCsv(output, 0), "text/csv; charset=utf-8", "record.csv"))
            .RequireAuthorization(Policies.Export).ExcludeFromDescription();
        app.MapGet("/record.jsonld", static (ClaimReviewExport export) => ClaimReview(export)).RequireAuthorization(Policies.Export).ExcludeFromDescription();
    }

    public static IResult JsonLines(RecordExport export, long after)
        => Results.Stream(output => export.WriteJsonLines(output, after), "application/jsonl; charset=utf-8", "record.jsonl");

    public static async Task<IResult> ClaimReview(ClaimReviewExport export) => Results.Bytes(await export.Write(), JsonLinkedData + "; charset=utf-8", "record.jsonld");
}
