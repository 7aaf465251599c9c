namespace FactCheck.Model;

/// <summary>How a story states something. Only what is asserted is a fact to be checked, unless a claim type asks for more.</summary>
public enum Modality
{
    Asserted,

    /// <summary>Yet to come: "will visit", "plans to", "is expected to".</summary>
    Future,

    /// <summary>Possible, hearsay, asked or demanded: "may", "reportedly", "whether", "should", a question.</summary>
    Possible,

    /// <summary>Under a condition: "if", "unless", "would".</summary>
    Conditional,

    /// <summary>Said not to be so: "did not", "never", "failed to".</summary>
    Negated,

    /// <summary>Said by others and rejected: "denied that".</summary>
    Denied,
}

/// <summary>The words used for modalities in YAML, in expressions and in reports.</summary>
public static class ModalityNames
{
    public static string Name(this Modality modality) => modality switch
    {
        Modality.Asserted => "asserted",
        Modality.Future => "future",
        Modality.Possible => "possible",
        Modality.Conditional => "conditional",
        Modality.Negated => "negated",
        _ => "denied",
    };
}
