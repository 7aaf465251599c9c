using System.Globalization;
using FactCheck.Reporting;

namespace FactCheck.Cli.Tests;

/// <summary>Same input, same bytes: every format over every sample of the repository, by real processes in different surroundings.</summary>
public sealed class SameBytesTests(SameBytesTests.HereAndUtc here) : IClassFixture<SameBytesTests.HereAndUtc>
{
    private const string NoIcu = "Couldn't find a valid ICU package";

    private static readonly string s_jobs = Math.Max(2, Environment.ProcessorCount).ToString(CultureInfo.InvariantCulture);

    /// <param name="culture">Empty for the invariant one, which is the only one that the program as it is shipped knows.</param>
    [SkippableTheory]
    [InlineData("", "", "Etc/UTC")]
    [InlineData("", "", "Pacific/Kiritimati")]
    [InlineData("tr_TR.UTF-8", "tr-TR 1,5 ı", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "ar-SA 1٫5 i", "America/Los_Angeles")]
    [InlineData("de_CH.UTF-8", "de-CH 1.5 i", "Asia/Kathmandu")]
    public void Neither_cores_nor_culture_nor_time_zone_nor_folder_change_a_byte(string locale, string culture, string zone)
    {
        using var folder = new TemporaryFolder();
        var there = Run(folder, locale, zone, s_jobs);
        Skip.If(there.Result.Error.Contains(NoIcu, StringComparison.Ordinal), "There are no cultures on this machine.");
        Assert.Equal(locale.Length == 0 ? " 1.5 i" : culture, there.Surroundings[0]);
        Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset.ToString(), there.Surroundings[1]);
        Assert.Equal(here.Outcome.Result.Error, there.Result.Error);
        Assert.Equal(here.Outcome.Result.ExitCode, there.Result.ExitCode);
        foreach (var format in ReportFormats.All)
        {
            Assert.True(here.Outcome.Reports[format.Name].AsSpan().SequenceEqual(there.Reports[format.Name]), $"The report '{format.Name}' differs with {locale} {zone} and {s_jobs} jobs.");
        }
    }

    [Fact]
    public void All_samples_are_read_and_every_format_says_something()
    {
        // Some samples have faults on purpose.
        Assert.Equal(2, here.Outcome.Result.ExitCode);
        Assert.Equal("factcheck: 40 stories checked, 2 could not be", here.Outcome.Result.ErrorLines[^1]);
        Assert.Equal(ReportFormats.All.Count, here.Outcome.Reports.Count);
        Assert.All(here.Outcome.Reports, report => Assert.NotEmpty(report.Value));
    }

    private static Outcome Run(TemporaryFolder folder, string locale, string zone, string jobs)
    {
        SampleSet.Write(folder);
        var process = new FactCheckProcess
        {
            Folder = folder.Root,
            KnowsCultures = locale.Length > 0,
            Environment =
            {
                ["LC_ALL"] = locale.Length > 0 ? locale : "C",
                ["TZ"] = zone,
                ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
                [StartupHook.File] = folder.PathOf("surroundings"),
            },
        };
        var reports = ReportFormats.All.SelectMany(format => new[] { "--report", $"{format.Name}=out.{format.Name}" });
        var result = process.Start(["check", "samples", "--date", "2026-01-16", "--trace", "--jobs", jobs, .. reports]);
        return File.Exists(folder.PathOf("surroundings"))
            ? new(result, File.ReadAllLines(folder.PathOf("surroundings")), ReportFormats.All.ToDictionary(format => format.Name, format => File.ReadAllBytes(folder.PathOf("out." + format.Name))))
            : new(result, [], []);
    }

    /// <summary>What a run left behind, and what it saw of its surroundings.</summary>
    internal sealed record Outcome(ProcessResult Result, string[] Surroundings, Dictionary<string, byte[]> Reports);

    /// <summary>What all others are held against: one core, no culture, UTC.</summary>
    public sealed class HereAndUtc
    {
        public HereAndUtc()
        {
            using var folder = new TemporaryFolder();
            Outcome = Run(folder, "", "Etc/UTC", "1");
        }

        internal Outcome Outcome { get; }
    }
}
