using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds scores and ratios: won 3-1 · a 2:1 majority · a ratio of three to one.</summary>
internal static class RatioFinder
{
    private const int Reach = 5;
    private const int LargestScore = 1_000;

    private static readonly string[] s_words =
    [
        "won", "win", "wins", "winning", "beat", "beats", "beaten", "beating", "defeated", "defeat", "lost", "lose", "losing", "loss", "drew", "draw", "drawn", "tie", "tied",
        "victory", "lead", "led", "leads", "vote", "voted", "votes", "majority", "aggregate", "score", "scored", "scoreline", "ahead", "trailing", "decision", "ruling", "ruled", "odds", "ratio",
    ];

    public static bool TryFind(TokenText text, List<Mention> found, int left, int right)
    {
        Mention one = found[left], other = found[right];
        if (one is not { Type: MentionTypes.Number, Form: MentionForms.Cardinal } || other.Type != MentionTypes.Number)
        {
            return false;
        }

        WrittenNumber from = one.Written!.Value, to = other.Written!.Value;
        if (from.Amount is < 0 or > LargestScore || to.Amount is < 0 or > LargestScore || !AreSetAgainst(text, from, to))
        {
            return false;
        }

        RelationFinder.MakeParts(found, left, Math.Min(from.FirstToken, one.FirstToken), Math.Max(to.EndToken, other.EndToken));
        found.Add(new(from.FirstToken, to.EndToken, MentionTypes.Ratio, "", new Ratio(from.Amount, to.Amount)) { Written = new(from.FirstToken, to.EndToken, from.Amount) });
        return true;
    }

    /// <summary>Whether words of winning, losing and voting stand around.</summary>
    public static bool IsScore(TokenText text, int first, int end)
        => text.HasAny(first - Reach, first, s_words) || text.HasAny(end, end + Reach, s_words);

    private static bool AreSetAgainst(TokenText text, WrittenNumber from, WrittenNumber to)
    {
        var at = from.EndToken;
        var isTied = text.IsAny(from.FirstToken - 1, ["-", "/", ":", "–"]) && text.IsAttached(from.FirstToken);
        var goesOn = text.IsAny(to.EndToken, ["-", "/", ":", "–"]) && text.IsAttached(to.EndToken);
        if (isTied || goesOn)
        {
            return false;
        }

        if (to.FirstToken == at + 1 && text.IsAttached(at) && text.IsAttached(at + 1))
        {
            // Two digits behind a colon are minutes.
            return text.Is(at, ":") ? text.Document.TextOf(at + 1).Length == 1
                : text.IsAny(at, ["-", "–"]) && (from.Amount >= to.Amount ? from.Amount < 100 : IsScore(text, from.FirstToken, to.EndToken));
        }

        var isWords = to.FirstToken == at + 3 && text.Is(at, "-") && text.Is(at + 1, "to") && text.Is(at + 2, "-");
        return isWords || (to.FirstToken == at + 1 && text.Is(at, "to") && IsScore(text, from.FirstToken, to.EndToken));
    }
}
