namespace FactCheck.Reporting.Sarif;

/// <summary>SARIF 2.1.0, which code hosts and editors show beside the lines of a file.</summary>
public sealed class SarifReportFormat : IReportFormat
{
    /// <summary>The property of <c>partialFingerprints</c> that holds a finding's fingerprint.</summary>
    public const string Fingerprint = "factCheckFinding/v1";

    public string Name => "sarif";

    public string Extension => ".sarif";

    public string Summary => "SARIF 2.1.0, for code hosts and editors";

    public IReportWriter Open(Stream output, ReportSettings settings) => new SarifReportWriter(output);
}
