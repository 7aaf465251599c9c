using FactCheck.Model;

namespace FactCheck.Reporting.Tests;

/// <summary>A claim made by hand, as generated ones look to a report.</summary>
internal sealed class SampleClaim(string type, ClaimSource source, params KeyValuePair<string, object?>[] fields) : Claim(source)
{
    public override string Type { get; } = type;

    public override IReadOnlyList<KeyValuePair<string, object?>> Fields { get; } = fields;
}

/// <summary>A row made by hand.</summary>
internal sealed class SampleRow(FactHeader header) : Model.Fact(header)
{
    public static SampleRow Of(string table, string key, string name, Source? source, params (string Column, string Cell)[] cells)
        => new(new(table, key, 0, name, [.. cells.Select(cell => cell.Column)], [.. cells.Select(cell => cell.Cell)], source));
}

/// <summary>A finding made by hand.</summary>
internal sealed class SampleFinding(RuleInfo rule, Claim claim, Verdict verdict, string message) : Finding(rule, claim, verdict)
{
    public override string Message { get; } = message;

    public override IReadOnlyList<Model.Fact> Evidence => Rows;

    public override IReadOnlyList<Claim> RelatedClaims => Related;

    public override IReadOnlyList<TraceStep> Trace => Steps;

    public IReadOnlyList<Model.Fact> Rows { get; init; } = [];

    public IReadOnlyList<Claim> Related { get; init; } = [];

    public IReadOnlyList<TraceStep> Steps { get; init; } = [];
}
