using FactCheck.Model;

namespace FactCheck.Reporting.Text;

/// <summary>The report for a desk editor with thirty seconds: what needs attention first, and for each finding what it rests on.</summary>
public sealed class TextReportFormat : IReportFormat
{
    public string Name => "text";

    public string Extension => ".txt";

    public string Summary => "for reading, in colour on a terminal";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output, settings);

    private sealed class Writer(Stream output, ReportSettings settings) : IReportWriter
    {
        private readonly TextCanvas _canvas = new(output, settings.Width, settings.Colour);
        private bool _begun;

        public void Write(Report report)
        {
            if (_begun)
            {
                _canvas.Write([TextParagraph.Empty, TextParagraph.Empty]);
            }

            _begun = true;
            _canvas.Write(ReportLayout.Of(report, settings.Details));
            _canvas.Flush();
        }

        public void Dispose() => _canvas.Dispose();
    }
}
