namespace FactCheck.Model;

/// <summary>A sentence with numbers or names that no rule looked at, so that silence is not taken for approval.</summary>
/// <param name="Place">The whole sentence, as a place in the story's text; <see cref="Story.InFile"/> leads from there to the file.</param>
/// <param name="Words">The numbers and names in question, as places in the text and in its order; never empty.</param>
public sealed record UncheckedSentence(Place Place, IReadOnlyList<Place> Words, UncheckedReason Reason);

/// <summary>Why a sentence, or a number in it, was not checked.</summary>
public enum UncheckedReason
{
    /// <summary>No rule reads what the sentence says.</summary>
    NoPattern,

    /// <summary>Rules read it, and the run left them out.</summary>
    RulesLeftOut,

    /// <summary>Rules looked at another part of the sentence, and at these numbers not.</summary>
    PartlyRead,
}

/// <summary>The words used for the reasons in reports.</summary>
public static class UncheckedReasonNames
{
    public static readonly IReadOnlyList<UncheckedReason> All = [.. Enum.GetValues<UncheckedReason>()];

    public static string Name(this UncheckedReason reason) => reason switch
    {
        UncheckedReason.NoPattern => "no-pattern",
        UncheckedReason.RulesLeftOut => "rules-left-out",
        _ => "partly-read",
    };
}
