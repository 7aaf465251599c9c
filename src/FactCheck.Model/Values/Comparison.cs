namespace FactCheck.Model.Values;

/// <summary>The one place where it is defined whether a claim agrees with a fact, contradicts it, or the data cannot tell.</summary>
/// <remarks>
/// A claim agrees with a fact when everything the fact can be lies inside what the claim can mean; it contradicts it when
/// nothing does; otherwise the data cannot tell. Amounts in different currencies or units are never compared.
/// </remarks>
public static class Comparison
{
    public static Truth Agrees(in Interval claim, in Interval fact)
        => claim.Contains(fact) ? Truth.Agrees
            : claim.IsDisjointFrom(fact) ? Truth.Contradicts
            : Truth.CannotTell;

    /// <summary>A claim is widened to whole units before it is compared with a whole count.</summary>
    /// <remarks>
    /// "Over 160 years" is true from the first day after 160 years, when 160 years are completed: it agrees with 160
    /// full years and contradicts 159.
    /// </remarks>
    public static Truth Agrees(in Number claim, in Number fact)
        => fact.IsWholeCount ? Agrees(WholeUnits.Widen(claim.Range), fact.Range) : Agrees(claim.Range, fact.Range);

    public static Truth Agrees(in Money claim, in Money fact)
        => claim.Currency == fact.Currency ? Agrees(claim.Amount, fact.Amount) : Truth.CannotTell;

    /// <summary>Shares are not compared with percentage points.</summary>
    public static Truth Agrees(in Percent claim, in Percent fact)
        => claim.IsPoints == fact.IsPoints ? Agrees(claim.Value, fact.Value) : Truth.CannotTell;

    public static Truth Agrees(in Duration claim, in Duration fact)
        => claim.Unit == fact.Unit ? Agrees(claim.Amount, fact.Amount) : Truth.CannotTell;

    /// <summary>Only quantities in the same unit are compared: convert first where that is meant.</summary>
    public static Truth Agrees(in Quantity claim, in Quantity fact)
        => claim.Unit == fact.Unit ? Agrees(claim.Amount, fact.Amount) : Truth.CannotTell;

    /// <summary>"In 1866" agrees with 25 August 1866; a claim of the day cannot be told from a record of the year.</summary>
    public static Truth Agrees(PartialDate claim, PartialDate fact)
        => claim.Contains(fact) ? Truth.Agrees
            : claim.IsBefore(fact) || fact.IsBefore(claim) ? Truth.Contradicts
            : Truth.CannotTell;
}
