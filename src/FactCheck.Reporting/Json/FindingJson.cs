using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Reporting.Json;

/// <summary>Writes a finding: its claim, the sentence for an editor, the rows and the arithmetic it rests on.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("id", reported.Id);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("verdict", finding.Verdict.Name());
        json.WriteString("severity", finding.Rule.Severity.Name());
        WriteStanding(json, reported);
        ClaimJson.Write(json, finding.Claim);
        ClaimJson.WritePlaces(json, "also", reported.Also);
        ClaimJson.WritePlaces(json, "related", finding.RelatedClaims);
        json.WriteString("message", finding.Message);
        WriteEvidence(json, finding.Evidence);
        WriteTrace(json, finding.Trace);
        json.WriteEndObject();
    }

    /// <summary>What people and earlier reports say of the finding, only where they say something.</summary>
    private static void WriteStanding(Utf8JsonWriter json, ReportedFinding reported)
    {
        if (reported.Baseline is { } state)
        {
            json.WriteString("baseline", state.Name());
        }

        if (reported.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            json.WriteString("reason", waiver.Reason);
            json.WriteString("who", waiver.Who);
            ReportJson.WriteDay(json, "until", waiver.Until);
            json.WriteEndObject();
        }

        if (reported.LapsedWaiver is { } why)
        {
            json.WriteString("lapsedWaiver", why);
        }
    }

    public static void WriteTrace(Utf8JsonWriter json, IReadOnlyList<TraceStep> trace)
    {
        json.WriteStartArray("trace");
        foreach (var step in trace)
        {
            json.WriteStartObject();
            json.WriteString("expression", step.Expression);
            json.WriteString("value", step.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Fact> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var fact in evidence)
        {
            json.WriteStartObject();
            json.WriteString("table", fact.Table);
            json.WriteString("key", fact.Key);
            json.WriteStartObject("fields");
            foreach (var (column, value) in fact.Fields)
            {
                json.WriteString(column, value);
            }

            json.WriteEndObject();
            WriteSource(json, fact.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, Source? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("title", source.Title);
        json.WriteString("url", source.Url);
        ReportJson.WriteDay(json, "confirmed", source.Confirmed);
        json.WriteEndObject();
    }
}
