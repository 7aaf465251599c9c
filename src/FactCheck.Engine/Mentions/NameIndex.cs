using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>A name in tokens. A token written with a capital must stand so; others may stand either way.</summary>
internal sealed record EntityName(string[] Tokens, string Form, bool IsShort, Fact Row);

/// <summary>All names of all entities, found by their first token in one look-up.</summary>
public sealed class NameIndex
{
    private static readonly EntityName[] s_none = [];

    private readonly Dictionary<string, EntityName[]> _byFirstToken;
    private readonly Dictionary<string, EntityName[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NameIndex(Dictionary<string, EntityName[]> byFirstToken)
    {
        _byFirstToken = byFirstToken;
        _lookup = _byFirstToken.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameIndex Build(IEnumerable<(string Text, string Form, bool IsShort, Fact Row)> names)
    {
        var lists = new Dictionary<string, List<EntityName>>(StringComparer.OrdinalIgnoreCase);
        var tokens = new List<Token>();
        foreach (var (text, form, isShort, row) in names)
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, 0, text.Length, tokens);
            if (tokens.Count == 0)
            {
                continue;
            }

            var words = new string[tokens.Count];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = text[tokens[i].Start..tokens[i].End];
            }

            if (!lists.TryGetValue(words[0], out var list))
            {
                lists.Add(words[0], list = []);
            }

            list.Add(new(words, form, isShort, row));
        }

        var byFirstToken = new Dictionary<string, EntityName[]>(lists.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (word, list) in lists)
        {
            byFirstToken.Add(word, [.. list.OrderByDescending(name => name.Tokens.Length)]);
        }

        return new(byFirstToken);
    }

    /// <summary>The names that begin with a word, longest first.</summary>
    internal ReadOnlySpan<EntityName> StartingWith(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var names) ? names : s_none;

    /// <summary>Whether a name stands at a token.</summary>
    internal static bool Stands(TokenText text, int token, EntityName name)
    {
        if (token + name.Tokens.Length > text.End)
        {
            return false;
        }

        for (var i = 0; i < name.Tokens.Length; i++)
        {
            var word = name.Tokens[i];
            var comparison = HasCapital(word) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            if (!text.Document.TextOf(token + i).Equals(word, comparison))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasCapital(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }
}
