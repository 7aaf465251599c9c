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
    public async Task WriteJsonLines(Stream output, long after)
    {
        using var line = new MemoryStream();
        await using var json = new Utf8JsonWriter(line, s_style);
        await foreach (var entry in Entries(after))
        {
            json.WriteStartObject();
            foreach (var field in RecordEntry.Fields)
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

    public async Task WriteCsv(Stream output, long after)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(CsvRow.Of(RecordEntry.Fields.Select(static field => field.Name)));
        await foreach (var entry in Entries(after))
        {
            await writer.WriteLineAsync(CsvRow.Of(RecordEntry.Fields.Select(field => Convert.ToString(field.Of(entry), CultureInfo.InvariantCulture) ?? "")));
        }
    }

    private IAsyncEnumerable<RecordEntry> Entries(long after) => (
        from decision in store.Decisions.AsNoTracking()
        join story in store.Stories on decision.StoryId equals story.Id
        where decision.Sequence > after
        orderby decision.Sequence
        select new RecordEntry(story.Key, decision)).AsAsyncEnumerable();

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
