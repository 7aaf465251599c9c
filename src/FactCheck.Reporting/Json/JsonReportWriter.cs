using System.Text.Encodings.Web;
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
        _json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = !lines,
            NewLine = "\n",
            // Names in every script stay readable; the output is no part of a web page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
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
