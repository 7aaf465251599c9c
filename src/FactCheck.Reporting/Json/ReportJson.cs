using System.Text.Json;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.Json;

/// <summary>Writes a report as an object: story, snapshot, summary, findings, and what was not checked.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        StoryJson.Write(json, report.Story);
        WriteSnapshot(json, report.Snapshot);
        WriteSummary(json, report);
        json.WriteStartArray("findings");
        foreach (var reported in report.Findings)
        {
            FindingJson.Write(json, reported);
        }

        json.WriteEndArray();
        UncheckedJson.Write(json, report);
        json.WriteEndObject();
    }

    /// <summary>A day as ISO 8601, or null where there is none.</summary>
    public static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, ValueText.Of(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteSnapshot(Utf8JsonWriter json, Snapshot snapshot)
    {
        json.WriteStartObject("snapshot");
        json.WriteString("rules", snapshot.Rules);
        json.WriteString("reference", snapshot.Reference);
        WriteDay(json, "asOf", snapshot.AsOf);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("claims", report.Claims);
        foreach (var verdict in VerdictNames.All)
        {
            json.WriteNumber(verdict.Name(), VerdictCounts.Of(report, verdict));
        }

        json.WriteEndObject();
    }
}
