namespace FactCheck.Reporting.Json;

/// <summary>The report for programs: one object for one story, one object a line for several.</summary>
/// <remarks>Written by hand in a fixed order, without reflection and without the time of the run, so equal runs are equal bytes.</remarks>
public sealed class JsonReportFormat : IReportFormat
{
    public string Name => "json";

    public string Extension => ".json";

    public string Summary => "for programs: one object a story, JSON Lines for several";

    public IReportWriter Open(Stream output, ReportSettings settings) => new JsonReportWriter(output, settings.Several);
}

/// <summary>JSON Lines whatever the number of stories, for programs that read a stream.</summary>
public sealed class JsonLinesReportFormat : IReportFormat
{
    public string Name => "jsonl";

    public string Extension => ".jsonl";

    public string Summary => "for programs that read a stream: always one object a line";

    public IReportWriter Open(Stream output, ReportSettings settings) => new JsonReportWriter(output, lines: true);
}
