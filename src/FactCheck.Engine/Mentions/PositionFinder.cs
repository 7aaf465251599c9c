using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds places counted from the end or from here: last, next, the last but one, second to last.</summary>
internal static class PositionFinder
{
    public static int Find(TokenText text, int token, List<Mention> found)
    {
        if (text.Is(token, "the"))
        {
            return FindAtThe(text, token, found);
        }

        if (text.IsAny(token, ["next", "second"]) && text.Is(token + 1, "to") && text.IsAny(token + 2, ["last", "final"]))
        {
            return Add(found, token, token + 3, new(PositionOrigin.End, -1));
        }

        if (text.Is(token, "last"))
        {
            return IsVerb(text, token) ? token + 1 : Add(found, token, token + 1, new(PositionOrigin.End, 0));
        }

        if (text.Is(token, "penultimate") || text.Is(token, "antepenultimate"))
        {
            return Add(found, token, token + 1, new(PositionOrigin.End, text.Is(token, "penultimate") ? -1 : -2));
        }

        var offset = text.Is(token, "next") ? 1 : text.Is(token, "previous") ? -1 : 0;
        return Add(found, token, text.Is(token + 1, "one") && !text.IsAny(token + 2, ["hundred", "thousand", "million"]) ? token + 2 : token + 1, new(PositionOrigin.Current, offset));
    }

    /// <summary>Longer phrases that include the article; otherwise the search goes on behind it.</summary>
    private static int FindAtThe(TokenText text, int token, List<Mention> found)
    {
        if (text.Is(token + 1, "last") && text.Is(token + 2, "but") && text.Entry(token + 3) is { Kind: NumberKind.Small, Value: < 10 } back)
        {
            return Add(found, token, token + 4, new(PositionOrigin.End, -(int)back.Value));
        }

        if (text.Is(token + 1, "one") && text.Is(token + 2, "before") && text.Is(token + 3, "the") && text.Is(token + 4, "last"))
        {
            return Add(found, token, text.Is(token + 5, "one") ? token + 6 : token + 5, new(PositionOrigin.End, -1));
        }

        if (text.Entry(token + 1) is { Kind: NumberKind.Ordinal, IsPlural: false, Value: > 1 } ordinal)
        {
            var at = text.Is(token + 2, "-") ? token + 3 : token + 2;
            var last = text.Is(at + 1, "-") ? at + 2 : at + 1;
            if (text.Is(at, "to") && text.IsAny(last, ["last", "final"]))
            {
                return Add(found, token, last + 1, new(PositionOrigin.End, 1 - (int)ordinal.Value));
            }

            return token + 1;
        }

        return text.IsAny(token + 1, ["next"]) && text.Is(token + 2, "to") && text.Is(token + 3, "last")
            ? Add(found, token, token + 4, new(PositionOrigin.End, -1))
            : token + 1;
    }

    /// <summary>"Will last", "to last three days", "at last".</summary>
    private static bool IsVerb(TokenText text, int token)
        => text.IsAny(token - 1, ["will", "would", "can", "could", "may", "might", "should", "must", "not", "at", "won't", "can't", "didn't", "doesn't"]);

    private static int Add(List<Mention> found, int token, int end, Position place)
    {
        found.Add(new(token, end, MentionTypes.Position, "", place));
        return end;
    }
}
