namespace FactCheck.Model.Values;

/// <summary>How a story qualifies a number.</summary>
public enum Hedge : byte
{
    /// <summary>Unqualified: the number stands for what rounds to it.</summary>
    None,

    /// <summary>"Exactly": the number and nothing beside it.</summary>
    Exactly,

    /// <summary>"Over", "more than": strictly above.</summary>
    MoreThan,

    /// <summary>"At least", "no fewer than": the number or above.</summary>
    AtLeast,

    /// <summary>"Up to", "no more than": the number or below.</summary>
    AtMost,

    /// <summary>"Under", "fewer than": strictly below.</summary>
    LessThan,

    /// <summary>"Nearly", "just under": close below.</summary>
    Nearly,

    /// <summary>"About", "some", "or so": close on either side.</summary>
    About,

    /// <summary>"Just over", "slightly more than": close above.</summary>
    JustOver,
}
