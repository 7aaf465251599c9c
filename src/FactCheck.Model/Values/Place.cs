namespace FactCheck.Model.Values;

/// <summary>Where a place in an order is counted from.</summary>
public enum PlaceOrigin : byte
{
    /// <summary>From the one at hand: current, next, previous.</summary>
    Current,

    /// <summary>From the end: last, penultimate.</summary>
    End,
}

/// <summary>A place in an order that has no number of its own: the last but one is (End, -1), the next (Current, 1).</summary>
public readonly record struct Place(PlaceOrigin Origin, int Offset);
