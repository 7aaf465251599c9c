using FactCheck.Model;

namespace FactCheck.Reporting.Tests;

public class SeveralFormatsTests
{
    private static readonly Report[] s_reports = [SampleReports.Visit, SampleReports.Scripts, SampleReports.Hostile, SampleReports.Silent];

    [Xunit.Fact]
    public void Formats_that_are_written_together_are_those_written_alone()
    {
        var settings = new ReportSettings(Several: true);
        var open = ReportFormats.All.Select(format => (Format: format, Stream: new MemoryStream())).ToList();
        var writers = open.ConvertAll(one => one.Format.Open(one.Stream, settings));
        foreach (var report in s_reports)
        {
            writers.ForEach(writer => writer.Write(report));
        }

        writers.ForEach(writer => writer.Dispose());
        Assert.All(open, one => Assert.Equal(Written.Bytes(one.Format.Name, settings, s_reports), one.Stream.ToArray()));
    }

    [Xunit.Fact]
    public void Writing_again_gives_the_same_bytes_and_disposing_again_adds_none()
    {
        foreach (var format in ReportFormats.All)
        {
            var stream = new MemoryStream();
            var writer = format.Open(stream, new(Several: true));
            s_reports.ToList().ForEach(writer.Write);
            writer.Dispose();
            writer.Dispose();
            Assert.Equal(Written.Bytes(format.Name, new(Several: true), s_reports), stream.ToArray());
        }
    }

    [Xunit.Fact]
    public void A_writer_leaves_the_stream_to_its_owner_and_writes_UTF8_without_a_mark()
    {
        foreach (var format in ReportFormats.All)
        {
            var stream = new MemoryStream();
            using (var writer = format.Open(stream, new()))
            {
                writer.Write(SampleReports.Scripts);
            }

            Assert.True(stream.CanWrite, format.Name);
            Assert.False(stream.ToArray().AsSpan().StartsWith("\ufeff"u8), format.Name);
        }
    }

    [Xunit.Fact]
    public void Names_are_those_that_users_write()
        => Assert.Equal(
            ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "html", "claimreview", "csv"],
            ReportFormats.All.Select(format => format.Name));
}
