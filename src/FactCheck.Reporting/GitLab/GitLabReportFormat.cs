using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Places;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.GitLab;

/// <summary>GitLab's code quality report, which a merge request compares with that of its target branch.</summary>
/// <remarks>Every entry is a fault to GitLab, so what asks nothing of an editor or is waived is left out; what the target branch has GitLab knows itself.</remarks>
public sealed class GitLabReportFormat : IReportFormat
{
    public string Name => "gitlab";

    public string Extension => ".json";

    public string Summary => "code quality JSON for GitLab merge requests";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output);

    private sealed class Writer : IReportWriter
    {
        private readonly Stream _output;
        private readonly Utf8JsonWriter _json;
        private bool _closed;

        public Writer(Stream output)
        {
            _output = output;
            _json = JsonStyle.Open(output);
            _json.WriteStartArray();
        }

        public void Write(Report report)
        {
            foreach (var reported in report.Findings)
            {
                if (VerdictLevel.Of(reported.Finding) is { } level && reported.Waiver is null)
                {
                    WriteIssue(report.Story, reported, level);
                }
            }

            _json.Flush();
        }

        public void Dispose()
        {
            if (!_closed)
            {
                _closed = true;
                _json.WriteEndArray();
                _json.Dispose();
                _output.Write("\n"u8);
            }
        }

        private void WriteIssue(Story story, ReportedFinding reported, Severity level)
        {
            var finding = reported.Finding;
            var region = StoryRegion.Of(story, finding.Claim.Source.TextPlace);
            _json.WriteStartObject();
            _json.WriteString("description", SafeText.Of($"{finding.Verdict.Name()}: “{finding.Claim.Source.Text}”: {finding.Message}"));
            _json.WriteString("check_name", finding.Rule.Id);
            _json.WriteString("fingerprint", reported.Id);
            _json.WriteString("severity", Word(finding.Verdict, level));
            _json.WriteStartObject("location");
            _json.WriteString("path", StoryUri.Path(story));
            _json.WriteStartObject("lines");
            _json.WriteNumber("begin", region.StartLine);
            _json.WriteNumber("end", region.EndLine);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        private static string Word(Verdict verdict, Severity level) => level switch
        {
            Severity.Note => "info",
            Severity.Warning => "minor",
            _ => verdict == Verdict.Refuted ? "critical" : "major",
        };
    }
}
