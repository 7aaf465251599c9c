using FactCheck.Reporting.Csv;
using Snapshooter.Xunit;
using Sylvan.Data.Csv;

namespace FactCheck.Reporting.Tests;

public class CsvReportTests
{
    [Xunit.Fact]
    public void A_finding_is_a_row()
        => Written.As("csv", new(Several: true), SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile).MatchSnapshot();

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+cmd", "\"'+cmd\"")]
    [InlineData("-2 degrees", "\"'-2 degrees\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("a=1", "a=1")]
    public void A_cell_is_quoted_where_it_must_be_and_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    [Xunit.Fact]
    public void A_reader_of_csv_finds_what_was_written()
    {
        var reports = RealReports.All;
        using var reader = CsvDataReader.Create(new StringReader(Written.As("csv", new(), reports)));
        foreach (var (report, finding) in reports.SelectMany(report => report.Findings.Select(one => (report, one))))
        {
            Assert.True(reader.Read());
            Assert.Equal(report.Story.Path, reader.GetString(reader.GetOrdinal("path")));
            Assert.Equal(finding.Finding.Message, reader.GetString(reader.GetOrdinal("message")));
            Assert.Equal(finding.Id, reader.GetString(reader.GetOrdinal("id")));
        }

        Assert.False(reader.Read());
    }

    [Xunit.Fact]
    public void Every_line_ends_with_CRLF()
    {
        var text = Written.As("csv", new(), SampleReports.Visit, SampleReports.Hostile);
        Assert.EndsWith("\r\n", text);
        Assert.Equal(text.Count(one => one == '\n'), text.Split("\r\n").Length - 1);
    }
}
