using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk.Record;

/// <summary>The record as files, for whoever is signed in and may have it.</summary>
public static class RecordEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Add("/record.jsonl", static export => JsonLines(export, 0));
        Add("/record.csv", static export => Csv(output => export.WriteCsv(output, 0), "record.csv"));
        Add("/record-of-stories.jsonl", static export => JsonLinesOfStories(export, 0));
        Add("/record-of-stories.csv", static export => Csv(output => export.WriteStoriesAsCsv(output, 0), "record-of-stories.csv"));

        void Add(string address, Func<RecordExport, IResult> file)
            => app.MapGet(address, (RecordExport export) => file(export)).RequireAuthorization(Policies.Export).ExcludeFromDescription();
    }

    public static IResult JsonLines(RecordExport export, long after)
        => Results.Stream(output => export.WriteJsonLines(output, after), "application/jsonl; charset=utf-8", "record.jsonl");

    public static IResult JsonLinesOfStories(RecordExport export, long after)
        => Results.Stream(output => export.WriteStoriesAsJsonLines(output, after), "application/jsonl; charset=utf-8", "record-of-stories.jsonl");

    private static IResult Csv(Func<Stream, Task> write, string name) => Results.Stream(write, "text/csv; charset=utf-8", name);
}
