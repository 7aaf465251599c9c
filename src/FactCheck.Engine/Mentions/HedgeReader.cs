using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds the hedge around a number: the longest phrase right before it, else one right after it.</summary>
internal static class HedgeReader
{
    /// <summary>By the word next to the number, so that each side costs one look-up.</summary>
    private static readonly WordTable<HedgePhrase[]> s_before = ByWord(HedgePosition.Before, static words => words[^1]);
    private static readonly WordTable<HedgePhrase[]> s_after = ByWord(HedgePosition.After, static words => words[0]);

    private static readonly string[] s_movements =
        ["ticked", "tick", "edged", "edge", "inched", "inch", "nudged", "crept", "creep", "moved", "moves", "went", "goes", "gone", "shot", "climbed", "drifted", "bumped", "rounded", "rounds"];

    /// <param name="start">The sentence's first token.</param>
    /// <param name="first">The first token with the hedge.</param>
    /// <param name="last">The token after the last, with the hedge.</param>
    public static Hedge Read(TokenText text, int start, int token, int end, out int first, out int last)
    {
        first = token;
        last = end;
        if (token > start && s_before.TryFind(text.Document.TextOf(token - 1), out var before))
        {
            foreach (var phrase in before)
            {
                var at = token - phrase.Words.Length;
                if (at >= start && Stands(text, at, phrase) && !IsPreposition(text, at, phrase))
                {
                    first = at;
                    return phrase.Hedge;
                }
            }
        }

        if (end < text.End && s_after.TryFind(text.Document.TextOf(end), out var after))
        {
            foreach (var phrase in after)
            {
                if (Stands(text, end, phrase))
                {
                    last = end + phrase.Words.Length;
                    return phrase.Hedge;
                }
            }
        }

        return Hedge.None;
    }

    /// <summary>"2,000 over 3 years": behind a number it tells for how long. "Ticked up to 4.3%" tells where something went.</summary>
    private static bool IsPreposition(TokenText text, int token, HedgePhrase phrase) => phrase.Words switch
    {
        ["over" or "under" or "above" or "below"] => text.IsKind(token - 1, TokenKind.Number),
        ["up", "to"] => text.IsAny(token - 1, s_movements),
        _ => false,
    };

    private static bool Stands(TokenText text, int token, HedgePhrase phrase)
    {
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (!text.Is(token + i, phrase.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static WordTable<HedgePhrase[]> ByWord(HedgePosition position, Func<IReadOnlyList<string>, string> key)
        => new(Hedges.Phrases.Where(phrase => phrase.Position == position)
            .GroupBy(phrase => key(phrase.Words), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                phrases => phrases.Key,
                phrases => phrases.OrderByDescending(phrase => phrase.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase));
}
