using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Modalities;

/// <summary>Words that make what follows in their clause other than a fact.</summary>
/// <param name="Words">In small letters; * stands for any one word.</param>
/// <param name="IsWide">Whether they do so for the whole sentence, as a condition does.</param>
internal sealed record ModalityCue(string[] Words, Modality Modality, bool IsWide);

/// <summary>The cues, in one table, found by their first word.</summary>
internal static class ModalityCues
{
    private static readonly Dictionary<string, ModalityCue[]> s_byFirstWord = Build();
    private static readonly WordTable<ModalityCue[]> s_lookup = new(s_byFirstWord);

    /// <summary>The cues that begin with a word, longest first; none for most words.</summary>
    public static ReadOnlySpan<ModalityCue> StartingWith(ReadOnlySpan<char> word) => s_lookup.TryFind(word, out var cues) ? cues : [];

    private static IEnumerable<ModalityCue> All() =>
    [
        .. Of(Modality.Negated, "not", "never", "no", "no longer", "neither", "nor", "none", "nobody", "nothing", "no one", "cannot", "without", "instead of", "rather than", "far from", "lack of", "short of"),
        .. To(Modality.Negated, "failed", "fails", "fail", "failing", "refused", "refuses", "refuse", "refusing", "declined", "declines", "unable", "unwilling"),
        .. Of(Modality.Denied, "denied", "denies", "deny", "denying", "denial that", "disputed that", "disputes that", "falsely", "wrongly", "not true", "untrue"),
        .. Objects(Modality.Denied, ["rejected", "rejects", "dismissed", "dismisses", "refuted", "rebutted", "false"], ["claims", "claim", "reports", "allegations", "suggestions", "speculation", "rumours", "rumors", "accusations"]),
        .. Of(Modality.Conditional, "would", "were to", "provided that", "providing that", "in case", "on condition", "assuming that", "as long as", "could have", "might have"),
        .. Wide(Modality.Conditional, "if", "unless", "even if", "only if"),
        .. Of(
            Modality.Possible, "could", "may", "might", "should", "must", "ought to", "needs to", "need to", "has to", "have to", "whether", "perhaps", "possibly", "maybe", "reportedly", "allegedly",
            "supposedly", "apparently", "possible", "potential", "potentially", "rumoured", "rumored", "alleged", "purported", "unconfirmed", "hypothetical", "prospective", "unclear", "urged", "urges", "urging",
            "demanded", "demands", "proposed", "proposes", "called for", "calls for", "calling for", "called on", "calls on", "believed to", "thought to", "said to", "reported to", "in talks to", "talks on"),
        .. To(Modality.Possible, "hopes", "hope", "hoped", "hoping", "wants", "want", "wanted", "wanting", "wishes", "seeks", "seek", "sought", "seeking", "tries", "tried", "trying", "attempts", "attempted", "threatened", "threatens"),
        .. Of(
            Modality.Future, "is to", "are to", "expects * to", "expect * to", "expected * to", "expects the * to", "expect the * to", "expected the * to", "will", "shall", "upcoming", "forthcoming", "due to", "due in", "due on", "predicted", "predicts", "forecast", "forecasts", "foresees"),
        .. To(
            Modality.Future, "expected", "expects", "expect", "likely", "unlikely", "poised", "scheduled", "slated", "set", "planned", "plans", "plan", "planning", "supposed", "about", "forecast", "projected", "tipped", "bound",
            "aims", "aim", "aimed", "aiming", "intends", "intend", "intended", "pledged", "pledges", "vowed", "vows", "promised", "promises", "agreed", "agree", "agrees", "offered", "offers", "decided", "going", "ready",
            "willing", "prepares", "preparing", "prepared", "hoped-for", "committed"),
    ];

    private static IEnumerable<ModalityCue> Of(Modality modality, params string[] phrases) => phrases.Select(phrase => new ModalityCue(phrase.Split(' '), modality, false));

    private static IEnumerable<ModalityCue> Wide(Modality modality, params string[] phrases) => phrases.Select(phrase => new ModalityCue(phrase.Split(' '), modality, true));

    /// <summary>Words that are cues before "to" alone.</summary>
    private static IEnumerable<ModalityCue> To(Modality modality, params string[] words) => words.Select(word => new ModalityCue([word, "to"], modality, false));

    /// <summary>Verbs with an object that makes them cues: "rejected claims".</summary>
    private static IEnumerable<ModalityCue> Objects(Modality modality, string[] verbs, string[] objects)
        => verbs.SelectMany(verb => objects.Select(one => new ModalityCue([verb, one], modality, false)));

    private static Dictionary<string, ModalityCue[]> Build()
        => All().GroupBy(static cue => cue.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static cue => cue.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
}
