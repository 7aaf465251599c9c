using FactCheck.Model;
using FactCheck.Model.Versions;

namespace FactCheck.Reporting.Versions;

/// <summary>The words by which people and programs are told of changes.</summary>
internal static class DiffWords
{
    public static IReadOnlyList<ChangeKind> Kinds { get; } = [ChangeKind.Changed, ChangeKind.Added, ChangeKind.Gone, ChangeKind.Kept];

    public static string Name(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Changed => "changed",
        ChangeKind.Gone => "gone",
        _ => "kept",
    };

    /// <summary>What a heading says beside the name.</summary>
    public static string Meaning(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "said in the new version only",
        ChangeKind.Changed => "said in both, otherwise",
        ChangeKind.Gone => "said in the old version only",
        _ => "said in both, with another verdict now",
    };

    /// <summary>Null where the values leave it open.</summary>
    public static string? Name(this Direction direction) => direction switch
    {
        Direction.Falls => "falls",
        Direction.Rises => "rises",
        _ => null,
    };

    public static string Verdict(ReportedFinding? reported) => reported?.Finding.Verdict.Name() ?? "nothing";

    /// <summary>What a sum did, as in "the toll falls from 14 to 9".</summary>
    public static string Of(SumChange sum)
        => $"the {sum.Of} {sum.Direction.Name() ?? "changes"} from {FieldText.Of(sum.Old)} to {FieldText.Of(sum.New)}";
}
