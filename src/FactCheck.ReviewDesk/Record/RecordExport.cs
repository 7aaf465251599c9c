using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Reporting.Csv;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Record;

/// <summary>Writes the record as it was appended, entry by entry, so that its length does not matter.</summary>
public sealed class RecordExport(DeskStore store)
{
    private static readonly JsonWriterOptions s_style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="after">Leaves out the entries up to this number.</param>
    public Task WriteJsonLines(Stream output, long after) => WriteJsonLines(output, RecordEntry.Fields, Entries(after));

    public Task WriteCsv(Stream output, long after) => WriteCsv(output, RecordEntry.Fields, Entries(after));

    /// <param name="after">Leaves out the events up to this number, which is not one of a decision.</param>
    public Task WriteStoriesAsJsonLines(Stream output, long after) => WriteJsonLines(output, StoryRecordEntry.Fields, Events(after));

    public Task WriteStoriesAsCsv(Stream output, long after) => WriteCsv(output, StoryRecordEntry.Fields, Events(after));

    private static async Task WriteJsonLines<T>(Stream output, IReadOnlyList<RecordField<T>> fields, IAsyncEnumerable<T> entries)
    {
        using var line = new MemoryStream();
        await using var json = new Utf8JsonWriter(line, s_style);
        await foreach (var entry in entries)
        {
            json.WriteStartObject();
            foreach (var field in fields)
            {
                Write(json, field.Name, field.Of(entry));
            }

            json.WriteEndObject();
            json.Flush();
            line.WriteByte((byte)'\n');
            await output.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length));
            line.SetLength(0);
            json.Reset();
        }
    }

    private static async Task WriteCsv<T>(Stream output, IReadOnlyList<RecordField<T>> fields, IAsyncEnumerable<T> entries)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(CsvRow.Of(fields.Select(static field => field.Name)));
        await foreach (var entry in entries)
        {
            await writer.WriteLineAsync(CsvRow.Of(fields.Select(field => Convert.ToString(field.Of(entry), CultureInfo.InvariantCulture) ?? "")));
        }
    }

    private IAsyncEnumerable<RecordEntry> Entries(long after) => (
        from decision in store.Decisions.AsNoTracking()
        join story in store.Stories on decision.StoryId equals story.Id
        where decision.Sequence > after
        orderby decision.Sequence
        select new RecordEntry(story.Key, decision)).AsAsyncEnumerable();

    private IAsyncEnumerable<StoryRecordEntry> Events(long after) => (
        from done in store.StoryEvents.AsNoTracking()
        join story in store.Stories on done.StoryId equals story.Id
        where done.Sequence > after
        orderby done.Sequence
        select new StoryRecordEntry(story.Key, done)).AsAsyncEnumerable();

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case long number:
                json.WriteNumber(name, number);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            default:
                json.WriteNull(name);
                break;
        }
    }
}
