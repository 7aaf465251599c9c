namespace FactCheck.Engine.Mentions;

/// <summary>The mentions of a document, in the order of their first tokens and the longest first, with those of a token at hand.</summary>
public sealed class MentionList
{
    private readonly Mention[] _all;
    private readonly int[] _firstAt;

    public MentionList(IEnumerable<Mention> mentions, int tokens)
    {
        _all = [.. mentions.OrderBy(static one => one.FirstToken)
            .ThenByDescending(static one => one.EndToken)
            .ThenBy(static one => one.Type, StringComparer.Ordinal)
            .ThenBy(static one => one.Form, StringComparer.Ordinal)];
        _firstAt = new int[tokens + 1];
        var next = 0;
        for (var token = 0; token <= tokens; token++)
        {
            while (next < _all.Length && _all[next].FirstToken < token)
            {
                next++;
            }

            _firstAt[token] = next;
        }
    }

    public IReadOnlyList<Mention> All => _all;

    /// <summary>The mentions that begin at a token; none for most.</summary>
    public ReadOnlySpan<Mention> StartingAt(int token)
        => token + 1 < _firstAt.Length ? _all.AsSpan(_firstAt[token], _firstAt[token + 1] - _firstAt[token]) : [];
}
