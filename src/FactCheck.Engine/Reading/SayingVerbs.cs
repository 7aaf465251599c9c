namespace FactCheck.Engine.Reading;

/// <summary>What a verb needs to be one of saying.</summary>
internal enum SayingVerb : byte
{
    None,
    Sure,

    /// <summary>It may also mean something else, so it counts only beside a quotation or before "that".</summary>
    BesideQuote,

    /// <summary>It takes an object before the quotation: "called the plan “reckless”".</summary>
    Calling,
}

/// <summary>The verbs of saying, in one table.</summary>
internal static class SayingVerbs
{
    private static readonly WordTable<SayingVerb> s_verbs = new(
        [
            .. Of(SayingVerb.Sure, "said", "says", "wrote", "writes", "told", "tells", "stated", "tweeted"),
            .. Of(
                SayingVerb.BesideQuote, "explained", "insisted", "argued", "declared", "added", "adds", "announced", "announces", "noted", "notes", "stressed", "posted", "warned", "asked", "replied", "continued", "concluded"),
            .. Of(SayingVerb.Calling, "called", "calls", "described", "describes", "dubbed", "termed", "labelled", "branded", "denounced", "hailed"),
        ],
        StringComparison.Ordinal);

    public static SayingVerb KindOf(ReadOnlySpan<char> word) => s_verbs.TryFind(word, out var kind) ? kind : SayingVerb.None;

    /// <summary>Whether a word is a verb of saying wherever it stands.</summary>
    public static bool IsSurely(ReadOnlySpan<char> word) => KindOf(word) == SayingVerb.Sure;

    /// <summary>Whether a word is a verb of saying, if only beside a quotation.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => KindOf(word) is SayingVerb.Sure or SayingVerb.BesideQuote;

    private static IEnumerable<KeyValuePair<string, SayingVerb>> Of(SayingVerb kind, params string[] verbs) => verbs.Select(verb => KeyValuePair.Create(verb, kind));
}
