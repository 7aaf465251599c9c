using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>What the verb around a date speaks of.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Tells the tense around a date: the nearest cue before it in the sentence, else the first one after it.</summary>
internal static class TenseReader
{
    private const int Reach = 25;

    public static Tense At(DateText text, int first, int end)
        => Around(text, first, end) is not Tense.Unknown and var tense ? tense

            // "By July", "until Friday": to come, where nothing says otherwise.
            : text.Text.IsAny(first - 1, ["by", "until", "till"]) ? Tense.Future : Tense.Unknown;

    private static Tense Around(DateText text, int first, int end)
    {
        for (var token = first - 1; token >= Math.Max(text.Text.Start, first - Reach); token--)
        {
            if (Of(text, token) is not Tense.Unknown and var tense)
            {
                return tense;
            }
        }

        for (var token = end; token < Math.Min(text.Text.End, end + Reach); token++)
        {
            if (Of(text, token) is not Tense.Unknown and var tense)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static Tense Of(DateText text, int token)
    {
        // "May" without a capital is no month.
        if (text.Text.IsAny(token, ["may", "might", "must", "should", "can"]) && !text.Text.IsCapitalised(token))
        {
            return text.Text.Is(token + 1, "have") ? Tense.Past : Tense.Future;
        }

        switch (text.Word(token)?.Kind)
        {
            case DateKind.Future:
                return Tense.Future;
            case DateKind.Past when text.Text.IsAny(token, ["has", "have", "had"]) && !HasParticiple(text, token + 1):
                // "Has until June": no past.
                return text.Text.Is(token, "had") ? Tense.Past : Tense.Unknown;
            case DateKind.Past:
                return IsFinite(text, token) ? Tense.Past : Tense.Unknown;
            case DateKind.Verb:
                return text.Text.Is(token - 1, "to") || IsPlan(text, token) ? Tense.Future : Tense.Unknown;
        }

        // "Is to land".
        if (text.Text.Is(token, "to") && text.Text.IsAny(token - 1, ["is", "are"]))
        {
            return Tense.Future;
        }

        return text.IsWord(token) && text.Text.Document.TextOf(token) is { Length: > 4 } verb && verb.EndsWith("ed", StringComparison.Ordinal)
            && char.IsLower(verb[0]) && IsFinite(text, token)
            ? Tense.Past
            : Tense.Unknown;
    }

    /// <summary>"The two teams meet again": what is arranged is told in the present, which has no s behind many.</summary>
    private static bool IsPlan(DateText text, int token)
        => text.Text.IsAny(token, ["meet", "vote", "begin", "return", "travel"]) && text.IsWord(token - 1)
            && text.Text.Document.TextOf(token - 1) is { Length: > 3 } many && many[^1] == 's' && many[^2] != 's' && char.IsLower(many[0]);

    /// <summary>"Has met", "has since been told", "have not risen".</summary>
    private static bool HasParticiple(DateText text, int token)
    {
        for (var near = token; near < token + 3; near++)
        {
            if (text.Is(near, DateKind.Past) || (text.IsWord(near) && text.Text.Document.TextOf(near) is { Length: > 3 } word
                && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("wn", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Be signed", "to be held", "a planned" are no past tenses: a helper, an article or a hyphen before says so.</summary>
    private static bool IsFinite(DateText text, int token)
        => !text.Text.IsAny(token - 1, ["be", "to", "a", "an", "the", "being", "is", "are", "-"]);
}
