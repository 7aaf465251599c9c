using System.Text;
using FactCheck.Model;

namespace FactCheck.Reporting.Markdown;

/// <summary>GitHub's Markdown, for a step summary or a comment: the caller says into which file.</summary>
public sealed class MarkdownReportFormat : IReportFormat
{
    public string Name => "markdown";

    public string Extension => ".md";

    public string Summary => "GitHub's Markdown, for step summaries and comments";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output, settings);

    private sealed class Writer(Stream output, ReportSettings settings) : IReportWriter
    {
        private readonly StreamWriter _writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

        public void Write(Report report)
        {
            MarkdownReport.Write(_writer, report, settings.Several && !settings.Details);
            _writer.Flush();
        }

        public void Dispose() => _writer.Dispose();
    }
}
