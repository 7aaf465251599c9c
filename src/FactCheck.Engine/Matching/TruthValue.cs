using FactCheck.Model.Values;

namespace FactCheck.Engine.Matching;

/// <summary>The two faces of a truth: a value that may be missing, and the outcome of a condition.</summary>
public static class TruthValue
{
    public static Truth Of(bool? value) => value is { } known ? Truths.From(known) : Truth.CannotTell;

    public static bool? ToBool(Truth truth) => truth switch
    {
        Truth.Agrees => true,
        Truth.Contradicts => false,
        _ => null,
    };
}
