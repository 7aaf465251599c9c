using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds entities by their names: the longest name at each token, over all tables.</summary>
internal static class EntityFinder
{
    private static readonly string[] s_compass = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "New"];

    /// <summary>Adds the entities named at a token; gives the token to go on at, after the longest name.</summary>
    public static int FindFull(TokenText text, int token, NameIndex names, List<Mention> found)
    {
        var candidates = names.StartingWith(text.Document.TextOf(token));
        var length = 0;
        foreach (var name in candidates)
        {
            if (name.Tokens.Length < length)
            {
                break;
            }

            if (!name.IsShort && NameIndex.Stands(text, token, name) && !IsPartOfAnother(text, token))
            {
                length = name.Tokens.Length;
                if (IsTheOnlyRow(text, token, name, candidates))
                {
                    found.Add(new(token, WithBracketedAlias(text, token + length, name.Row, names), name.Row.Table, name.Form, name.Row));
                }
            }
        }

        return token + Math.Max(length, 1);
    }

    /// <summary>"Northern" before "Ireland" makes it another place, unless the longer name is itself on record.</summary>
    private static bool IsPartOfAnother(TokenText text, int token)
    {
        foreach (var point in s_compass)
        {
            if (text.IsKind(token - 1, TokenKind.Word) && text.Document.TextOf(token - 1).SequenceEqual(point))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name that two rows of one table share is left open.</summary>
    private static bool IsTheOnlyRow(TokenText text, int token, EntityName name, ReadOnlySpan<EntityName> candidates)
    {
        foreach (var other in candidates)
        {
            if (!other.IsShort && other.Tokens.Length == name.Tokens.Length && !ReferenceEquals(other, name) && other.Row.Table == name.Row.Table
                && NameIndex.Stands(text, token, other))
            {
                if (!ReferenceEquals(other.Row, name.Row))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>"Group of Seven (G7)" is one mention: the token after a bracket that holds another name of the same row.</summary>
    private static int WithBracketedAlias(TokenText text, int end, Fact row, NameIndex names)
    {
        if (!text.Is(end, "(") || end + 1 >= text.End)
        {
            return end;
        }

        foreach (var alias in names.StartingWith(text.Document.TextOf(end + 1)))
        {
            var close = end + 1 + alias.Tokens.Length;
            if (ReferenceEquals(alias.Row, row) && text.Is(close, ")") && NameIndex.Stands(text, end + 1, alias))
            {
                return close + 1;
            }
        }

        return end;
    }
}
