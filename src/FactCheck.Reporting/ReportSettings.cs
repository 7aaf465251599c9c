namespace FactCheck.Reporting;

/// <summary>What the caller knows of the run and of the place that its reports go to.</summary>
/// <param name="Several">Whether the run is over more than one story, so that each report is one of many.</param>
/// <param name="Width">Cells in a line of text.</param>
/// <param name="Colour">Whether escape codes may be written; without it a report is plain text.</param>
/// <param name="Details">Whether to show every field, hash and plan rather than the main ones.</param>
public sealed record ReportSettings(bool Several = false, int Width = ReportSettings.PlainWidth, bool Colour = false, bool Details = false)
{
    /// <summary>The width where there is no terminal to ask: files and logs look the same everywhere.</summary>
    public const int PlainWidth = 100;

    /// <summary>Fingerprints of the findings that an editor has approved for publication; without any nothing is published.</summary>
    public IReadOnlySet<string> Approved { get; init; } = new HashSet<string>();

    /// <summary>Who publishes the approved verdicts; null where nobody said.</summary>
    public Publisher? Publisher { get; init; }
}

/// <summary>Who answers for published verdicts.</summary>
/// <param name="Url">The publisher's own page.</param>
public sealed record Publisher(string Name, string Url);
