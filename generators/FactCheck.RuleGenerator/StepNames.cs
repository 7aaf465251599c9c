namespace FactCheck.RuleGenerator;

/// <summary>Names of the pipeline's steps, by which tests ask what was computed anew.</summary>
public static class StepNames
{
    public const string Project = nameof(Project);
    public const string Files = nameof(Files);
    public const string Package = nameof(Package);
    public const string Severities = nameof(Severities);
    public const string Parsed = nameof(Parsed);
    public const string Signatures = nameof(Signatures);
    public const string Catalog = nameof(Catalog);
    public const string Bound = nameof(Bound);
    public const string Plans = nameof(Plans);
    public const string Strata = nameof(Strata);
    public const string Tables = nameof(Tables);
    public const string RuleSet = nameof(RuleSet);
    public const string Diagnostics = nameof(Diagnostics);
}
