using FactCheck.Reporting;

namespace FactCheck.Cli.Tests;

/// <summary>All formats in one run of the real program.</summary>
public class EveryFormatTests
{
    [Fact]
    public void All_formats_in_one_run_are_the_same_bytes_wherever_it_is()
    {
        var here = WriteAll([]);
        Assert.Equal(ReportFormats.All.Count, here.Count);
        Assert.All(here, one => Assert.NotEmpty(one.Value));
        foreach (var place in new Dictionary<string, string>[]
        {
            new() { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" },
            new() { ["LC_ALL"] = "ar_SA.UTF-8", ["TZ"] = "America/Los_Angeles", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
            new() { ["GITHUB_ACTIONS"] = "true", ["CI"] = "true", ["GITHUB_STEP_SUMMARY"] = "/nowhere" },
        })
        {
            var there = WriteAll(place);
            Assert.All(here, one => Assert.Equal(one.Value, there[one.Key]));
        }
    }

    private static Dictionary<string, byte[]> WriteAll(Dictionary<string, string> environment)
    {
        using var folder = new TemporaryFolder();
        var process = new FactCheckProcess { Folder = folder.Root };
        foreach (var (name, value) in environment)
        {
            process.Environment[name] = value;
        }

        var stories = new[] { "japan-italy.md", "three-mistakes.md" };
        foreach (var story in stories)
        {
            folder.Add(story, File.ReadAllBytes(Samples.Story(story)));
        }

        var reports = ReportFormats.All.SelectMany(format => new[] { "--report", $"{format.Name}=out.{format.Name}" });
        Assert.Equal(1, process.Start(["check", .. stories, .. reports]).WithoutStackTrace().ExitCode);
        return ReportFormats.All.ToDictionary(format => format.Name, format => File.ReadAllBytes(folder.PathOf("out." + format.Name)));
    }
}
