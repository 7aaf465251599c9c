using FactCheck.Model;
using FactCheck.Reporting.Tests;

namespace FactCheck.Browser.Tests;

/// <summary>The pages that are looked at.</summary>
public static class Pages
{
    public static TheoryData<string> Names { get; } = ["real", "several", "visit", "scripts", "silent", "hostile"];

    public static string Html(string name) => Written.As("html", new(Several: name == "several"), Reports(name));

    public static int Findings(string name) => Reports(name).Sum(report => report.Findings.Count);

    private static Report[] Reports(string name) => name switch
    {
        "real" => [RealReports.JapanItaly],
        "several" => RealReports.All,
        "visit" => [SampleReports.Visit],
        "scripts" => [SampleReports.Scripts],
        "silent" => [SampleReports.Silent],
        _ => [SampleReports.Hostile],
    };
}
