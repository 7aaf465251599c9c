using FactCheck.Model;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.JUnit;

/// <summary>JUnit XML as Jenkins and GitLab read it: a story is a suite, a claim is a case.</summary>
public sealed class JUnitReportFormat : IReportFormat
{
    public string Name => "junit";

    public string Extension => ".xml";

    public string Summary => "JUnit XML for Jenkins and GitLab: a story a suite, a claim a case";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output);

    private sealed class Writer : IReportWriter
    {
        private readonly MarkupWriter _xml;
        private bool _closed;

        public Writer(Stream output)
        {
            _xml = new MarkupWriter(output);
            _xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"FactCheck\">\n"u8);
        }

        public void Write(Report report)
        {
            JUnitSuite.Write(_xml, report);
            _xml.Flush();
        }

        public void Dispose()
        {
            if (!_closed)
            {
                _closed = true;
                _xml.Markup("</testsuites>\n"u8);
                _xml.Dispose();
            }
        }
    }
}
