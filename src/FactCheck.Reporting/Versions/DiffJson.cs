using System.Text.Json;
using FactCheck.Model;
using FactCheck.Model.Versions;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.Versions;

/// <summary>Writes the difference of two versions as one object, as <c>diff.schema.json</c> says.</summary>
internal static class DiffJson
{
    public static void Write(StoryDiff diff, Stream output)
    {
        using (var json = JsonStyle.Open(output))
        {
            json.WriteStartObject();
            WriteVersion(json, "old", diff.Old);
            WriteVersion(json, "new", diff.New);
            WriteSummary(json, diff);
            json.WriteStartArray("changes");
            foreach (var change in diff.Changes)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteVersion(Utf8JsonWriter json, string name, Report report)
    {
        json.WriteStartObject(name);
        StoryJson.Write(json, report.Story);
        ReportJson.WriteSnapshot(json, report.Snapshot);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, StoryDiff diff)
    {
        json.WriteStartObject("summary");
        foreach (var kind in DiffWords.Kinds)
        {
            json.WriteNumber(kind.Name(), diff.Count(kind));
        }

        json.WriteNumber("unchanged", diff.Unchanged);
        json.WriteNumber("fallingSums", diff.Changes.Count(static change => change.Sum?.Direction == Direction.Falls));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ClaimChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind.Name());
        WriteClaim(json, "old", change.Old);
        WriteClaim(json, "new", change.New);
        json.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            WriteMove(json, field.Old, field.New, field.Direction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (change.Sum is { } sum)
        {
            json.WriteStartObject("sum");
            json.WriteString("of", sum.Of);
            WriteMove(json, sum.Old, sum.New, sum.Direction);
            json.WriteEndObject();
        }

        json.WriteStartArray("verdicts");
        foreach (var move in change.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("rule", move.Rule.Id);
            WriteFinding(json, "old", move.Old);
            WriteFinding(json, "new", move.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMove(Utf8JsonWriter json, object? old, object? now, Direction direction)
    {
        json.WriteString("old", old is null ? null : FieldText.Of(old));
        json.WriteString("new", now is null ? null : FieldText.Of(now));
        json.WriteString("direction", direction.Name());
    }

    private static void WriteClaim(Utf8JsonWriter json, string name, Claim? claim)
    {
        if (claim is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        ClaimJson.WriteProperties(json, claim);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, string name, ReportedFinding? reported)
    {
        if (reported is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", reported.Id);
        json.WriteString("verdict", reported.Finding.Verdict.Name());
        json.WriteString("severity", reported.Finding.Rule.Severity.Name());
        json.WriteString("message", reported.Finding.Message);
        json.WriteEndObject();
    }
}
