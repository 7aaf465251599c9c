namespace FactCheck.Model.Values;

/// <summary>How a text qualifies a number.</summary>
public enum Hedge : byte
{
    None,
    /// <summary>over, more than: above the number.</summary>
    MoreThan,
    /// <summary>at least: the number or more.</summary>
    AtLeast,
    /// <summary>up to, at most: the number or less.</summary>
    AtMost,
    /// <summary>less than, under: below the number.</summary>
    LessThan,
    /// <summary>nearly, almost: below the number, by at most a tenth.</summary>
    Nearly,
    /// <summary>about, around, some: within a tenth of the number.</summary>
    About,
    /// <summary>just over: above the number, by at most a tenth.</summary>
    JustOver,
}

/// <summary>What a hedged number can stand for.</summary>
public static class Hedging
{
    /// <summary>How far "about" and "nearly" reach, as a share of the number: a convention of this project, wide on purpose.</summary>
    public const decimal Tolerance = 0.1m;

    /// <param name="stated">The number as it stands in the text, magnitude included.</param>
    /// <param name="implied">What the number stands for without a hedge, from <see cref="Rounding.Implied"/>.</param>
    public static Interval Apply(Hedge hedge, decimal stated, Interval implied)
    {
        var reach = Math.Abs(stated) * Tolerance;
        return hedge switch
        {
            Hedge.MoreThan => Interval.MoreThan(stated),
            Hedge.AtLeast => Interval.AtLeast(stated),
            Hedge.AtMost => Interval.AtMost(stated),
            Hedge.LessThan => Interval.LessThan(stated),
            Hedge.Nearly when reach > 0 => Interval.Between(stated - reach, stated, true, false),
            Hedge.About when reach > 0 => Interval.Between(stated - reach, stated + reach),
            Hedge.JustOver when reach > 0 => Interval.Between(stated, stated + reach, false, true),
            _ => implied,
        };
    }
}

/// <summary>A phrase that hedges the number before or after it.</summary>
/// <param name="Words">Lower case, one token each.</param>
/// <param name="IsAfter">Whether it follows the number: "or more".</param>
public sealed record HedgePhrase(IReadOnlyList<string> Words, Hedge Hedge, bool IsAfter = false);

/// <summary>The phrases by which English wire copy hedges numbers.</summary>
public static class Hedges
{
    public static readonly IReadOnlyList<HedgePhrase> Phrases =
    [
        .. Before(Hedge.MoreThan, "over", "more than", "above", "exceeding", "in excess of", "upwards of", "well over", "greater than"),
        .. Before(Hedge.AtLeast, "at least", "no fewer than", "no less than", "not less than", "a minimum of"),
        .. Before(Hedge.AtMost, "up to", "at most", "no more than", "not more than", "as many as", "as much as", "a maximum of"),
        .. Before(Hedge.LessThan, "less than", "fewer than", "under", "below"),
        .. Before(Hedge.Nearly, "nearly", "almost", "just under", "close to", "approaching", "just short of"),
        .. Before(Hedge.About, "about", "around", "some", "roughly", "approximately", "circa", "an estimated"),
        .. Before(Hedge.JustOver, "just over", "slightly more than", "a little over"),
        new(["or", "so"], Hedge.About, true),
        new(["or", "more"], Hedge.AtLeast, true),
        new(["or", "less"], Hedge.AtMost, true),
        new(["or", "fewer"], Hedge.AtMost, true),
    ];

    private static IEnumerable<HedgePhrase> Before(Hedge hedge, params string[] phrases)
        => phrases.Select(phrase => new HedgePhrase(phrase.Split(' '), hedge));
}
