using FactCheck.Model;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>A page to read: the story with its claims marked, each finding beside its paragraph. One file, which loads nothing.</summary>
public sealed class HtmlReportFormat : IReportFormat
{
    public string Name => "html";

    public string Extension => ".html";

    public string Summary => "one page to read, with the story and the findings side by side";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output, settings);

    private sealed class Writer(Stream output, ReportSettings settings) : IReportWriter
    {
        private readonly MarkupWriter _html = new(output);
        private int _stories;
        private bool _closed;

        public void Write(Report report)
        {
            Begin(settings.Several ? "verification report" : report.Story.Headline);
            HtmlStory.Write(_html, new NumberedReport(++_stories, report));
            _html.Flush();
        }

        public void Dispose()
        {
            if (!_closed)
            {
                _closed = true;
                Begin("verification report");
                HtmlPage.End(_html);
                _html.Dispose();
            }
        }

        private void Begin(string title)
        {
            if (_stories == 0)
            {
                HtmlPage.Begin(_html, title);
            }
        }
    }
}
