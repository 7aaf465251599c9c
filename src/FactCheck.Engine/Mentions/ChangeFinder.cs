using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds changes: up 3% from 2.1 million · fell by 5 to 20 · rose from 10% to 12%.</summary>
internal static class ChangeFinder
{
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

        if (text.Entry(verb) is not { Kind: NumberKind.Change } word || mention.Type == MentionTypes.Ratio)
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
