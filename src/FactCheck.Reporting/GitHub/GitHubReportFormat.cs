using System.Text;
using FactCheck.Model;
using FactCheck.Reporting.Places;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.GitHub;

/// <summary>Annotations beside the lines of a pull request, as commands that GitHub's runner reads from a step's output.</summary>
/// <remarks>What asks nothing of an editor, or is waived or in the baseline, is left out: the runner shows ten annotations of a kind and drops the rest.</remarks>
public sealed class GitHubReportFormat : IReportFormat
{
    public string Name => "github";

    public string Extension => ".txt";

    public string Summary => "annotations for GitHub Actions, to standard output";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output);

    private sealed class Writer(Stream output) : IReportWriter
    {
        private readonly StreamWriter _writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

        public void Write(Report report)
        {
            foreach (var reported in VerdictOrder.Sort(report.Findings, failuresOnly: true))
            {
                if (!reported.IsSettled)
                {
                    _writer.WriteLine(Command(report.Story, reported.Finding));
                }
            }

            _writer.Flush();
        }

        public void Dispose() => _writer.Dispose();

        private static string Command(Story story, Finding finding)
        {
            var command = VerdictLevel.Of(finding) switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            var region = StoryRegion.Of(story, finding.Claim.Source.TextPlace);
            List<(string, string)> properties = [("file", StoryUri.Path(story)), ("line", Invariant(region.StartLine)), ("endLine", Invariant(region.EndLine))];
            if (region.StartLine == region.EndLine)
            {
                // The runner takes columns only within one line.
                properties.Add(("col", Invariant(region.StartColumn)));
                properties.Add(("endColumn", Invariant(region.EndColumn)));
            }

            properties.Add(("title", $"{finding.Verdict.Name()} ({finding.Rule.Id})"));
            var advice = QuotedAdvice.Of(finding) is { } words ? "\n" + words : "";
            return WorkflowCommand.Of(command, properties, $"“{SafeText.Of(finding.Claim.Source.Text)}”\n{finding.Message}{advice}");
        }

        private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
