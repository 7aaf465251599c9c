using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Reporting.Json;

/// <summary>The report for programs: one object for one story, one object a line for several.</summary>
/// <remarks>Written by hand in a fixed order, without reflection and without the time of the run, so equal runs are equal bytes.</remarks>
public sealed class JsonReportFormat : IReportFormat
{
    public string Name => "json";

    public string Summary => "for programs: one object a story, JSON Lines for several";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output, settings.Several);

    private sealed class Writer : IReportWriter
    {
        private readonly Stream _output;
        private readonly Utf8JsonWriter _json;

        public Writer(Stream output, bool lines)
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
}
