using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Record;

/// <summary>The record as files, for whoever is signed in and may have it.</summary>
public static class RecordEndpoints
{
    public const string JsonLinkedData = "application/ld+json";

    public static void Map(IEndpointRouteBuilder app)
    {
        Add("/record.jsonl", static (RecordExport export) => JsonLines(export, 0));
        Add("/record.csv", static (RecordExport export) => Csv(output => export.WriteCsv(output, 0), "record.csv"));
        Add("/record.jsonld", static (ClaimReviewExport export) => ClaimReview(export));
        Add("/record-of-stories.jsonl", static (RecordExport export) => JsonLinesOfStories(export, 0));
        Add("/record-of-stories.csv", static (RecordExport export) => Csv(output => export.WriteStoriesAsCsv(output, 0), "record-of-stories.csv"));

        void Add(string address, Delegate file) => app.MapGet(address, file).RequireAuthorization(Policies.Export).ExcludeFromDescription();
    }

    public static IResult JsonLines(RecordExport export, long after)
        => Results.Stream(output => export.WriteJsonLines(output, after), "application/jsonl; charset=utf-8", "record.jsonl");

    public static IResult JsonLinesOfStories(RecordExport export, long after)
        => Results.Stream(output => export.WriteStoriesAsJsonLines(output, after), "application/jsonl; charset=utf-8", "record-of-stories.jsonl");

    public static async Task<IResult> ClaimReview(ClaimReviewExport export) => Results.Bytes(await export.Write(), JsonLinkedData + "; charset=utf-8", "record.jsonld");

    private static IResult Csv(Func<Stream, Task> write, string name) => Results.Stream(write, "text/csv; charset=utf-8", name);
}
