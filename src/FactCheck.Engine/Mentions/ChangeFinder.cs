using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds changes: up 3% from 2.1 million · fell by 5 to 20 · rose from 10% to 12%.</summary>
internal static class ChangeFinder
{
    private const int MostOfObject = 6;

    private static readonly string[] s_phrasal =
    [
        "make", "makes", "made", "making", "set", "sets", "setting", "give", "gives", "gave", "given", "giving", "take", "takes", "took", "taken", "taking",
        "put", "puts", "putting", "call", "called", "calling", "pick", "picked", "picking", "end", "ended", "ends", "buy", "bought", "buying", "sign", "signed", "signing",
        "line", "lined", "open", "opened", "break", "broke", "broken", "blow", "blew", "bring", "brought", "burn", "burned", "burnt", "lay", "laid", "pay", "paid",
        "shot", "shoot", "shut", "tear", "tore", "torn", "turned", "used", "round", "rounded", "back", "backed", "wrote", "written", "ate", "sum", "summed", "stood", "grew",
    ];

    private static readonly string[] s_transitive =
    [
        "cut", "cuts", "cutting", "raise", "raises", "raised", "raising", "lift", "lifts", "lifted", "lifting", "lower", "lowers", "lowered", "lowering",
        "reduce", "reduces", "reduced", "reducing", "boost", "boosts", "boosted", "boosting",
        "slash", "slashes", "slashed", "slashing", "trim", "trims", "trimmed", "trimming",
    ];

    /// <summary>With an object and without one.</summary>
    private static readonly string[] s_either = ["increase", "increases", "increased", "increasing", "decrease", "decreases", "decreased"];

    /// <param name="index">The quantity that may be behind a word of change.</param>
    /// <param name="next">The quantity after it in the sentence; -1 for none.</param>
    public static void Find(TokenText text, List<Mention> found, int index, int next)
    {
        var mention = found[index];
        var before = mention.FirstToken - 1;
        var link = text.IsAny(before, ["by", "from", "to"]) ? before : -1;
        var verb = link >= 0 ? before - 1 : before;
        if (link >= 0 && TryGoOn(text, found, mention, link))
        {
            return;
        }

        if (mention.Type == MentionTypes.Ratio)
        {
            return;
        }

        verb = text.Is(link, "by") && mention.Type == MentionTypes.Percent && text.Entry(verb) is not { Kind: NumberKind.Change } ? VerbBeforeObject(text, verb) : verb;
        if (text.Entry(verb) is not { Kind: NumberKind.Change } word || IsParticle(text, verb) || (link < 0 && IsObject(text, verb, mention)))
        {
            return;
        }

        object? by = link < 0 || text.Is(link, "by") ? mention.Value : null;
        var from = text.Is(link, "from") ? mention.Value : null;
        var to = text.Is(link, "to") ? mention.Value : null;
        var end = mention.EndToken;
        if (next >= 0 && found[next].FirstToken == end + 1)
        {
            var isFrom = text.Is(end, "from") && from is null;
            var isTo = text.Is(end, "to") && to is null;
            from = isFrom ? found[next].Value : from;
            to = isTo ? found[next].Value : to;
            end = isFrom || isTo ? found[next].EndToken : end;
        }

        var direction = word.Value > 0 ? ChangeDirection.Up : ChangeDirection.Down;
        found.Add(new(verb, end, MentionTypes.Change, "", new Change(direction, by, from, to)));
    }

    /// <summary>"Made up a third", "set up 20 clinics": up belongs to the verb.</summary>
    private static bool IsParticle(TokenText text, int verb)
        => text.IsAny(verb, ["up", "down"]) && text.IsAny(verb - 1, s_phrasal);

    /// <summary>"Raised 40 million pounds" got them, "cut 1,200 jobs" has them for its object; "raised by 40 million pounds" tells a change.</summary>
    private static bool IsObject(TokenText text, int verb, Mention mention)
        => mention.Type != MentionTypes.Percent && text.IsAny(verb, s_transitive);

    /// <summary>The verb of "cut cases by 74 percent", "raised its price by 3 percent"; -1 where there is none near.</summary>
    private static int VerbBeforeObject(TokenText text, int last)
    {
        for (var token = last; token > last - MostOfObject && text.IsKind(token, TokenKind.Word); token--)
        {
            if (text.IsAny(token, s_transitive) || text.IsAny(token, s_either))
            {
                return token < last && !text.Document.TextOf(last).EndsWith("ed", StringComparison.Ordinal) ? token : -1;
            }
        }

        return -1;
    }

    /// <summary>"Up 3% from 2.1 million to 2.2 million": the third number belongs to the change found just before.</summary>
    private static bool TryGoOn(TokenText text, List<Mention> found, Mention mention, int link)
    {
        if (found[^1] is not { Value: Change change } last || last.EndToken != link)
        {
            return false;
        }

        var isFrom = text.Is(link, "from") && change.From is null;
        var isTo = text.Is(link, "to") && change.To is null;
        if (!isFrom && !isTo)
        {
            return false;
        }

        found[^1] = new(last.FirstToken, mention.EndToken, MentionTypes.Change, "", isFrom ? change with { From = mention.Value } : change with { To = mention.Value });
        return true;
    }
}
