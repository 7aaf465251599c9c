using FactCheck.Cli.Options;

namespace FactCheck.Cli.Configuration;

/// <summary>What a <c>factcheck.yaml</c> says. Paths are from the working directory; what is null is not said.</summary>
/// <param name="Path">Null where there is no file.</param>
internal sealed record ConfigurationFile(string? Path)
{
    public static ConfigurationFile None { get; } = new((string?)null);

    public RuleSettings Rules { get; init; } = RuleSettings.None;

    public Setting<FailLevel>? FailOn { get; init; }

    public Setting<string?>? Reference { get; init; }

    public Setting<string?>? With { get; init; }

    public Setting<List<ReportRequest>>? Reports { get; init; }

    public Setting<string?>? Baseline { get; init; }

    public Setting<string?>? Waivers { get; init; }

    public Setting<string?>? Approved { get; init; }
}
