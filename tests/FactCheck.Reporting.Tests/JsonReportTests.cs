using System.Text.Json;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class JsonReportTests
{
    [Xunit.Fact]
    public void One_story_is_one_indented_object() => Written.As("json", new(), SampleReports.Visit).MatchSnapshot();

    [Xunit.Fact]
    public void Several_stories_are_one_object_a_line()
        => Written.As("json", new(Several: true), SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile).MatchSnapshot();

    [Xunit.Fact]
    public void Each_line_of_several_is_an_object_with_its_story()
    {
        var lines = Written.As("json", new(Several: true), SampleReports.Scripts, SampleReports.Silent).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.Equal("会談", JsonDocument.Parse(lines[0]).RootElement.GetProperty("story").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(lines[1]).RootElement.GetProperty("story").GetProperty("published").ValueKind);
    }

    [Xunit.Fact]
    public void Hostile_text_survives_and_has_no_raw_control_character()
    {
        var text = Written.As("json", new(), SampleReports.Hostile);
        Assert.DoesNotContain(text, one => char.IsControl(one) && one != '\n');
        Assert.Contains("[bold]not markup[/]", JsonDocument.Parse(text).RootElement.GetProperty("story").GetProperty("headline").GetString());
    }

    [Xunit.Fact]
    public void The_counts_of_the_summary_are_those_of_the_findings()
    {
        var root = JsonDocument.Parse(Written.As("json", new(), SampleReports.Visit)).RootElement;
        foreach (var (name, count) in root.GetProperty("summary").EnumerateObject().Skip(1).Select(one => (one.Name, one.Value.GetInt32())))
        {
            Assert.Equal(count, root.GetProperty("findings").EnumerateArray().Count(one => one.GetProperty("verdict").GetString() == name));
        }
    }
}
