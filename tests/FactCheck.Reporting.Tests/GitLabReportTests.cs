using System.Text.Json;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class GitLabReportTests
{
    [Xunit.Fact]
    public void What_asks_for_a_change_is_an_issue()
        => Written.As("gitlab", new(Several: true), SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile).MatchSnapshot();

    [Xunit.Fact]
    public void A_run_without_findings_is_an_empty_list() => Assert.Equal("[]\n", Written.As("gitlab", new(), SampleReports.Silent));

    [Xunit.Fact]
    public void Every_issue_has_what_gitlab_reads()
    {
        var issues = JsonDocument.Parse(Written.As("gitlab", new(), RealReports.All)).RootElement.EnumerateArray().ToList();
        Assert.NotEmpty(issues);
        Assert.All(issues, issue =>
        {
            Assert.Contains(issue.GetProperty("severity").GetString(), new[] { "info", "minor", "major", "critical", "blocker" });
            Assert.NotEmpty(issue.GetProperty("description").GetString()!);
            Assert.NotEmpty(issue.GetProperty("check_name").GetString()!);
            Assert.False(issue.GetProperty("location").GetProperty("path").GetString()!.StartsWith("./", StringComparison.Ordinal));
            Assert.True(issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() >= 1);
        });
        Assert.Equal(issues.Count, issues.Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
    }
}
