namespace FactCheck.Reporting.Json;

/// <summary>The JSON Schema (2020-12) of a report, for those who read reports with a program.</summary>
public static class ReportSchema
{
    /// <summary>The schema's text, as <c>Json/report.schema.json</c> has it.</summary>
    public static string Text { get; } = EmbeddedText.Read("report.schema.json");
}
