using System.Globalization;
using System.Text;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.Csv;

/// <summary>A row a finding, for spreadsheets and statistics: RFC 4180, UTF-8, one header row.</summary>
public sealed class CsvReportFormat : IReportFormat
{
    private static readonly string[] s_columns =
        ["story", "path", "headline", "published", "line", "column", "start", "end", "verdict", "severity", "rule", "claim", "text",
            "quoted", "speaker", "message", "records", "sources", "id", "baseline", "waiver"];

    public string Name => "csv";

    public string Extension => ".csv";

    public string Summary => "a row a finding, for spreadsheets";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output);

    private sealed class Writer : IReportWriter
    {
        private readonly StreamWriter _writer;

        public Writer(Stream output)
        {
            _writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
            _writer.WriteLine(CsvRow.Of(s_columns));
        }

        public void Write(Report report)
        {
            foreach (var reported in report.Findings)
            {
                _writer.WriteLine(CsvRow.Of(Cells(report.Story, reported)));
            }

            _writer.Flush();
        }

        public void Dispose() => _writer.Dispose();

        private static string[] Cells(Story story, ReportedFinding reported)
        {
            var finding = reported.Finding;
            var source = finding.Claim.Source;
            return
            [
                story.Id, story.Path, story.Headline, story.Published is { } day ? ValueText.Of(day) : "",
                Plain(source.Place.Line), Plain(source.Place.Column), Plain(source.Place.Start), Plain(source.Place.End),
                finding.Verdict.Name(), finding.Rule.Severity.Name(), finding.Rule.Id, finding.Claim.Type, source.Text,
                source.Quoted ? "true" : "false", source.Speaker ?? "", finding.Message,
                string.Join("; ", finding.Evidence.Select(fact => $"{fact.Table}/{fact.Key}")),
                string.Join("; ", finding.Evidence.Select(fact => fact.Source?.Url ?? "").Where(url => url.Length > 0).Distinct(StringComparer.Ordinal)),
                reported.Id, reported.Baseline?.Name() ?? "", reported.Waiver is { } waiver ? StandingText.Of(waiver) : "",
            ];
        }

        private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
