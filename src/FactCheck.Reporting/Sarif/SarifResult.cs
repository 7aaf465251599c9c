using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Sarif;

/// <summary>Writes one finding as a result: kind and level by verdict, its places, and what it rests on.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter json, Story story, int artifact, ReportedFinding reported, int rule)
    {
        var finding = reported.Finding;
        var location = new SarifLocation(json, story, artifact);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", Kind(finding.Verdict));
        // A level belongs to failures alone: SARIF 2.1.0 §3.27.10.
        json.WriteString("level", VerdictLevel.Of(finding)?.Name() ?? "none");
        SarifText.Write(json, "message", Message(finding));
        json.WriteStartArray("locations");
        location.Write(finding.Claim.Source);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifReportFormat.Fingerprint, reported.Id);
        json.WriteEndObject();
        if (reported.Baseline is { } state)
        {
            json.WriteString("baselineState", state.Name());
        }

        WriteSuppressions(json, reported.Waiver);
        WriteRelated(json, location, reported);
        WriteProperties(json, reported);
        json.WriteEndObject();
    }

    private static string Kind(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "pass",
        Verdict.Uncontradicted => "review",
        Verdict.Unverifiable => "open",
        _ => "fail",
    };

    private static string Message(Finding finding)
    {
        var message = $"{finding.Verdict.Name()}: {finding.Message}";
        return QuotedAdvice.Of(finding) is { } advice ? $"{message} ({advice})" : message;
    }

    /// <remarks>An empty list says that the finding is not suppressed; SARIF 2.1.0 §3.27.23 wants one for every result or for none.</remarks>
    private static void WriteSuppressions(Utf8JsonWriter json, Waiver? waiver)
    {
        json.WriteStartArray("suppressions");
        if (waiver is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", waiver.Who is null ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", SafeText.Of(StandingText.Of(waiver)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter json, SarifLocation location, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var id = 0;
        json.WriteStartArray("relatedLocations");
        foreach (var also in reported.Also)
        {
            location.WriteRelated(++id, also.Source, "The story says the same here.");
        }

        foreach (var related in finding.RelatedClaims)
        {
            location.WriteRelated(++id, related.Source, "Compared with this.");
        }

        foreach (var fact in finding.Evidence)
        {
            location.WriteEvidence(++id, fact, finding.Claim.Source);
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteStartObject("properties");
        json.WriteString("verdict", finding.Verdict.Name());
        json.WriteString("severity", finding.Rule.Severity.Name());
        if (reported.LapsedWaiver is { } why)
        {
            json.WriteString("lapsedWaiver", why);
        }

        json.WriteBoolean("quoted", finding.Claim.Source.Quoted);
        json.WriteString("speaker", finding.Claim.Source.Speaker);
        ClaimJson.WriteFields(json, finding.Claim.Fields);
        FindingJson.WriteEvidence(json, finding.Evidence);
        FindingJson.WriteTrace(json, finding.Trace);
        json.WriteEndObject();
    }
}
