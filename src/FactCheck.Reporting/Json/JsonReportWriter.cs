using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Reporting.Json;

/// <summary>Writes report objects, indented or one a line.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public JsonReportWriter(Stream output, bool lines)
    {
        _output = output;
        _json = JsonStyle.Open(output, indented: !lines);
    }

    public void Write(Report report)
    {
        ReportJson.Write(_json, report);
        _json.Flush();
        _output.Write("\n"u8);
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();
}
