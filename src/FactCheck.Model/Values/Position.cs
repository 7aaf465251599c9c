namespace FactCheck.Model.Values;

/// <summary>Where a position in an order is counted from.</summary>
public enum PositionOrigin : byte
{
    /// <summary>From the one at hand: current, next, previous.</summary>
    Current,

    /// <summary>From the end: last, penultimate.</summary>
    End,
}

/// <summary>A position in an order that has no number of its own: the last but one is (End, -1), the next (Current, 1).</summary>
public readonly record struct Position(PositionOrigin Origin, int Offset);
