namespace FactCheck.Model.Values;

/// <summary>The outcome of comparing a claim with the record: it may hold, fail, or be beyond what the data can tell.</summary>
/// <remarks>Kleene's strong three-valued logic; <see cref="CannotTell"/> is the unknown. A condition holds only when it is <see cref="Agrees"/>.</remarks>
public enum Truth
{
    /// <summary>The data cannot tell: a value is missing, or the intervals overlap without containment.</summary>
    CannotTell = 0,

    /// <summary>The claim's interval contains the fact's.</summary>
    Agrees = 1,

    /// <summary>The claim's interval and the fact's are disjoint.</summary>
    Contradicts = 2,
}

/// <summary>Kleene's connectives over <see cref="Truth"/>.</summary>
public static class Truths
{
    public static Truth From(bool value) => value ? Truth.Agrees : Truth.Contradicts;

    /// <summary>A value that may be missing, in which case nobody can tell.</summary>
    public static Truth From(bool? value) => value is { } known ? From(known) : Truth.CannotTell;

    public static bool Holds(this Truth truth) => truth == Truth.Agrees;

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.Agrees => Truth.Contradicts,
        Truth.Contradicts => Truth.Agrees,
        _ => Truth.CannotTell,
    };

    public static Truth And(Truth left, Truth right)
        => left == Truth.Contradicts || right == Truth.Contradicts ? Truth.Contradicts
            : left == Truth.Agrees && right == Truth.Agrees ? Truth.Agrees
            : Truth.CannotTell;

    public static Truth Or(Truth left, Truth right)
        => left == Truth.Agrees || right == Truth.Agrees ? Truth.Agrees
            : left == Truth.Contradicts && right == Truth.Contradicts ? Truth.Contradicts
            : Truth.CannotTell;
}
