namespace FactCheck.Model.Values;

/// <summary>The one place where agreeing, contradicting and not being able to tell are defined.</summary>
/// <remarks>
/// A claim agrees with a fact when its interval contains the fact's, contradicts it when they are disjoint, and otherwise
/// the data cannot tell. Where the fact is a whole count, the claim is first widened to the whole units that it reaches into.
/// </remarks>
public static class Comparison
{
    public static Truth Agrees(in Interval claim, in Interval fact)
        => claim.Contains(fact) ? Truth.Agrees : claim.IsDisjointFrom(fact) ? Truth.Contradicts : Truth.CannotTell;

    public static Truth Agrees(in Number claim, in Number fact)
        => Agrees(fact.IsWholeCount && !claim.IsWholeCount ? claim.Range.WidenedToWholeUnits() : claim.Range, fact.Range);

    /// <summary>Amounts in different currencies cannot be told apart or together.</summary>
    public static Truth Agrees(in Money claim, in Money fact)
        => claim.Currency == fact.Currency ? Agrees(claim.Amount, fact.Amount) : Truth.CannotTell;

    /// <summary>Per cent and percentage points measure different things, so they cannot be compared.</summary>
    public static Truth Agrees(in Percent claim, in Percent fact)
        => claim.IsPoints == fact.IsPoints ? Agrees(claim.Value, fact.Value) : Truth.CannotTell;

    /// <summary>Units of time are not converted into one another, since months and years have no fixed length.</summary>
    public static Truth Agrees(in Duration claim, in Duration fact)
        => claim.Unit == fact.Unit ? Agrees(claim.Amount, fact.Amount) : Truth.CannotTell;

    public static Truth Agrees(in PartialDate claim, in PartialDate fact)
        => claim.Contains(fact) ? Truth.Agrees
            : claim.IsBefore(fact) || fact.IsBefore(claim) ? Truth.Contradicts
            : Truth.CannotTell;

    /// <summary>Equal for certain when both are the same point; different for certain when they are disjoint.</summary>
    public static Truth Equal(in Interval left, in Interval right)
        => left.IsPoint && left == right ? Truth.Agrees : left.IsDisjointFrom(right) ? Truth.Contradicts : Truth.CannotTell;

    public static Truth Less(in Interval left, in Interval right)
        => left.IsBelow(right) ? Truth.Agrees : IsAtLeast(left, right) ? Truth.Contradicts : Truth.CannotTell;

    public static Truth LessOrEqual(in Interval left, in Interval right) => Truths.Not(Less(right, left));

    private static bool IsAtLeast(in Interval left, in Interval right)
        => left.Low is { } low && right.High is { } high && low >= high;
}
