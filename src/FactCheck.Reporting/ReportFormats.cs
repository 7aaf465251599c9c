using FactCheck.Reporting.ClaimReview;
using FactCheck.Reporting.Csv;
using FactCheck.Reporting.GitHub;
using FactCheck.Reporting.GitLab;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.JUnit;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Sarif;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting;

/// <summary>The formats there are, in the order in which help lists them.</summary>
public static class ReportFormats
{
    public static IReadOnlyList<IReportFormat> All { get; } =
    [
        new TextReportFormat(), new JsonReportFormat(), new JsonLinesReportFormat(), new SarifReportFormat(), new JUnitReportFormat(),
        new GitHubReportFormat(), new GitLabReportFormat(), new MarkdownReportFormat(), new HtmlReportFormat(),
        new ClaimReviewReportFormat(), new CsvReportFormat(),
    ];

    /// <summary>The format of that name; null where there is none.</summary>
    public static IReportFormat? Find(string name)
    {
        foreach (var format in All)
        {
            if (string.Equals(format.Name, name, StringComparison.Ordinal))
            {
                return format;
            }
        }

        return null;
    }
}
