namespace FactCheck.Engine.Mentions;

/// <summary>The mentions of a document, in the order of their first tokens and the longest first, with those of a token at hand.</summary>
public sealed class MentionList
{
    private readonly Mention[] _all;
    private readonly int[] _firstAt;

    public MentionList(IReadOnlyList<Mention> mentions, int tokens)
    {
        _firstAt = new int[tokens + 1];
        foreach (var mention in mentions)
        {
            _firstAt[mention.FirstToken + 1]++;
        }

        for (var token = 0; token < tokens; token++)
        {
            _firstAt[token + 1] += _firstAt[token];
        }

        _all = new Mention[mentions.Count];
        var filled = new int[tokens];
        foreach (var mention in mentions)
        {
            Insert(mention, _firstAt[mention.FirstToken], filled[mention.FirstToken]++);
        }
    }

    public IReadOnlyList<Mention> All => _all;

    /// <summary>The mentions that begin at a token; none for most.</summary>
    public ReadOnlySpan<Mention> StartingAt(int token)
        => token + 1 < _firstAt.Length ? _all.AsSpan(_firstAt[token], _firstAt[token + 1] - _firstAt[token]) : [];

    /// <summary>The mentions that begin at a token or behind it, before another.</summary>
    public ReadOnlySpan<Mention> Between(int token, int end) => _all.AsSpan(_firstAt[token], _firstAt[end] - _firstAt[token]);

    /// <summary>Few mentions begin at one token, so each finds its place among them from behind.</summary>
    private void Insert(Mention mention, int first, int filled)
    {
        var place = first + filled;
        for (; place > first && IsBefore(mention, _all[place - 1]); place--)
        {
            _all[place] = _all[place - 1];
        }

        _all[place] = mention;
    }

    private static bool IsBefore(Mention one, Mention other)
    {
        var order = other.EndToken - one.EndToken;
        order = order != 0 ? order : string.CompareOrdinal(one.Type, other.Type);
        return order != 0 ? order < 0 : string.CompareOrdinal(one.Form, other.Form) < 0;
    }
}
