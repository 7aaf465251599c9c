namespace FactCheck.Engine.Mentions;

/// <summary>Magnitudes that are only written onto their digits: $5m, 20k, 1MM.</summary>
internal static class AttachedMagnitudes
{
    /// <summary>What shows that "1.8m" is a length.</summary>
    private static readonly string[] s_extents =
        ["tall", "long", "wide", "high", "deep", "thick", "away", "apart", "across", "above", "below", "beneath", "underwater", "sprint", "dash", "race", "freestyle", "hurdles", "relay", "final", "x"];

    /// <summary>The magnitude at a token that stands on digits; 0 for a unit or another word.</summary>
    public static decimal Of(TokenText text, int token) => text.Document.TextOf(token) switch
    {
        "k" or "K" => 1_000m,
        "m" => text.IsAny(token + 1, s_extents) ? 0 : 1_000_000m,
        "M" or "MM" => 1_000_000m,
        "b" or "B" => 1_000_000_000m,
        _ => text.Entry(token) is { Kind: Vocabulary.NumberKind.Magnitude or Vocabulary.NumberKind.Hundred } entry ? entry.Value : 0,
    };
}
