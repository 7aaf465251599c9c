using System.Collections.Immutable;

namespace FactCheck.Model.Values;

/// <summary>Where a hedge stands.</summary>
public enum HedgePosition : byte
{
    /// <summary>"over 160": right before the number, or before the currency sign that belongs to it.</summary>
    Before,

    /// <summary>"160 or more": right after the number and its magnitude word.</summary>
    After,
}

/// <summary>Words that qualify a number.</summary>
/// <param name="Words">Lower-case tokens; punctuation is a token of its own.</param>
public sealed record HedgePhrase(HedgePosition Position, Hedge Hedge, ImmutableArray<string> Words)
{
    public override string ToString() => string.Join(' ', Words);
}

/// <summary>The phrases that English news copy hedges numbers with.</summary>
public static class Hedges
{
    /// <summary>All phrases, those with more words first, so that the first one that fits is the longest.</summary>
    public static readonly ImmutableArray<HedgePhrase> Phrases = Sorted(
    [
        .. Before(
            Hedge.MoreThan,
            "over", "well over", "more than", "far more than", "much more than", "well more than", "above", "well above",
            "exceeding", "in excess of", "greater than", "higher than", "larger than", "bigger than", "longer than",
            "older than", "upwards of", "upward of", "north of", "beyond", ">"),
        .. Before(
            Hedge.AtLeast,
            "at least", "no fewer than", "not fewer than", "no less than", "not less than", "a minimum of", "minimum of",
            "as few as", "as little as"),
        .. Before(
            Hedge.AtMost,
            "up to", "at most", "no more than", "not more than", "not exceeding", "a maximum of", "maximum of", "as many as",
            "as much as"),
        .. Before(
            Hedge.LessThan,
            "less than", "far less than", "much less than", "well under", "well below", "under", "below", "fewer than",
            "far fewer than", "lower than", "smaller than", "shorter than", "younger than", "short of", "south of", "<"),
        .. Before(
            Hedge.Nearly,
            "nearly", "almost", "not quite", "just under", "just below", "just short of", "just shy of", "shy of",
            "close to", "approaching", "nearing", "slightly less than", "slightly fewer than", "slightly under",
            "slightly below", "a little less than", "a little under", "a bit less than", "a bit under", "just less than"),
        .. Before(
            Hedge.About,
            "about", "around", "some", "somewhere around", "roughly", "approximately", "approx", "approx .", "circa", "c .",
            "ca", "ca .", "an estimated", "estimated", "in the region of", "in the order of", "on the order of",
            "of the order of", "more or less", "~"),
        .. Before(
            Hedge.JustOver,
            "just over", "just above", "just more than", "slightly more than", "slightly over", "slightly above",
            "a little more than", "a little over", "a bit more than", "a bit over", "a shade over"),
        .. Before(Hedge.Exactly, "exactly", "precisely"),
        .. After(Hedge.AtLeast, "or more", "or over", "or above", "and over", "and above", "at least", "at a minimum", "+", "- plus"),
        .. After(Hedge.AtMost, "or less", "or fewer", "or under", "or below", "and under", "at most", "at a maximum"),
        .. After(Hedge.About, "or so", "or thereabouts", "give or take", "more or less", "- odd", "- ish"),
        .. After(Hedge.Exactly, "exactly", "precisely"),
    ]);

    private static HedgePhrase[] Before(Hedge hedge, params string[] phrases) => Phrased(HedgePosition.Before, hedge, phrases);

    private static HedgePhrase[] After(Hedge hedge, params string[] phrases) => Phrased(HedgePosition.After, hedge, phrases);

    private static HedgePhrase[] Phrased(HedgePosition position, Hedge hedge, string[] phrases)
        => Array.ConvertAll(phrases, phrase => new HedgePhrase(position, hedge, [.. phrase.Split(' ')]));

    private static ImmutableArray<HedgePhrase> Sorted(HedgePhrase[] phrases)
        => [.. phrases.OrderByDescending(phrase => phrase.Words.Length)];
}
