namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>What a word does in a number.</summary>
internal enum NumberKind : byte
{
    None,

    /// <summary>Zero, nought.</summary>
    Zero,

    /// <summary>One to nineteen.</summary>
    Small,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    Hundred,

    /// <summary>Thousand, million, lakh: multiplies the group before it.</summary>
    Magnitude,

    /// <summary>Dozen, score: multiplies the number below a hundred before it.</summary>
    Dozen,

    /// <summary>First to nineteenth.</summary>
    Ordinal,

    /// <summary>Twentieth to ninetieth.</summary>
    OrdinalTens,

    /// <summary>Hundredth, thousandth, millionth.</summary>
    OrdinalMagnitude,

    /// <summary>Half and quarter, which divide and never count a place.</summary>
    Divisor,

    /// <summary>A, an.</summary>
    Article,

    /// <summary>A sign of its own that may begin a number: - . ½</summary>
    Mark,

    /// <summary>Minus, negative.</summary>
    Sign,

    /// <summary>Percent, per, pct: may begin "per cent of 10".</summary>
    Percent,

    /// <summary>Doubled, twice, threefold.</summary>
    Multiple,

    /// <summary>Last, next, the: may begin a place counted from the end or from here.</summary>
    Place,

    /// <summary>Rose, fell: the number behind it is a change, up (1) or down (-1).</summary>
    Change,

    /// <summary>Aged: begins an age.</summary>
    Age,
}
