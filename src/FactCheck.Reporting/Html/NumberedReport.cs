using FactCheck.Model;

namespace FactCheck.Reporting.Html;

/// <summary>A report with the numbers by which its parts point to one another.</summary>
internal sealed class NumberedReport(int story, Report report)
{
    public Report Report { get; } = report;

    /// <summary>From 1, in the order of the page.</summary>
    public int Story { get; } = story;

    public IReadOnlyList<NumberedFinding> Findings { get; } = [.. report.Findings.Select((one, index) => new NumberedFinding(story, index + 1, one))];

    /// <summary>Where the n-th unchecked sentence begins.</summary>
    public string UncheckedId(int index) => $"u{Story}-{index + 1}";
}

/// <summary>A finding with its number in the story, from 1.</summary>
internal sealed record NumberedFinding(int Story, int Number, ReportedFinding Reported)
{
    public Finding Finding => Reported.Finding;

    public string Id => $"f{Story}-{Number}";

    public string HeadingId => $"h{Story}-{Number}";

    /// <summary>Where the claim begins in the story.</summary>
    public string ClaimId => $"c{Story}-{Number}";

    /// <summary>Where the n-th other place that says the same begins.</summary>
    public string AlsoId(int index) => $"a{Story}-{Number}-{index + 1}";

    /// <summary>Where the n-th claim that it was compared with begins.</summary>
    public string RelatedId(int index) => $"r{Story}-{Number}-{index + 1}";
}
