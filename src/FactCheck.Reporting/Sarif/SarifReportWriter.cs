using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.Sarif;

/// <summary>Writes one run with the results of all stories; what names them, the rules and the files, comes after them.</summary>
/// <remarks>Results are written as they come, so that memory does not grow with their number; objects have no order in JSON.</remarks>
internal sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _json;
    private readonly Stream _output;
    private readonly SarifRules _rules = new();
    private readonly SarifArtifacts _artifacts = new();
    private bool _closed;

    public SarifReportWriter(Stream output)
    {
        _output = output;
        _json = JsonStyle.Open(output);
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public void Write(Report report)
    {
        var artifact = _artifacts.Add(report);
        foreach (var reported in report.Findings)
        {
            SarifResult.Write(_json, report.Story, artifact, reported, _rules.Add(reported.Finding.Rule));
        }

        _json.Flush();
    }

    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        _json.WriteEndArray();
        _artifacts.Write(_json);
        _rules.Write(_json);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
        _output.Write("\n"u8);
    }
}
