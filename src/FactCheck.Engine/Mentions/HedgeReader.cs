using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds the hedge around a number: the longest phrase right before it, else one right after it.</summary>
internal static class HedgeReader
{
    private static readonly HedgePhrase[] s_before = [.. Hedges.Phrases.Where(one => one.Position == HedgePosition.Before).OrderByDescending(one => one.Words.Length)];
    private static readonly HedgePhrase[] s_after = [.. Hedges.Phrases.Where(one => one.Position == HedgePosition.After)];

    /// <param name="start">The sentence's first token.</param>
    /// <param name="first">The first token with the hedge.</param>
    /// <param name="last">The token after the last, with the hedge.</param>
    public static Hedge Read(TokenText text, int start, int token, int end, out int first, out int last)
    {
        first = token;
        last = end;
        foreach (var phrase in s_before)
        {
            if (token - phrase.Words.Length >= start && Stands(text, token - phrase.Words.Length, phrase) && !IsPreposition(text, token - phrase.Words.Length, phrase))
            {
                first = token - phrase.Words.Length;
                return phrase.Hedge;
            }
        }

        foreach (var phrase in s_after)
        {
            if (Stands(text, end, phrase))
            {
                last = end + phrase.Words.Length;
                return phrase.Hedge;
            }
        }

        return Hedge.None;
    }

    /// <summary>"2,000 over 3 years": behind a number it tells for how long.</summary>
    private static bool IsPreposition(TokenText text, int token, HedgePhrase phrase)
        => phrase.Words is ["over" or "under" or "above" or "below"] && text.IsKind(token - 1, Reading.TokenKind.Number);

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
}
