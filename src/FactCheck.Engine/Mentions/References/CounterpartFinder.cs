using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Settles "his Italian counterpart": the only person from that country whom the story has named.</summary>
internal static class CounterpartFinder
{
    private const string CountryColumn = "country";

    /// <param name="last">The mention before the word, which must be the country.</param>
    /// <param name="isNamed">Whether the counterpart's name follows, so that nothing is to be settled.</param>
    public static Mention? Find(TokenText text, int start, int token, Mention? last, bool isNamed, List<object> people)
    {
        if (isNamed || last is not { Type: EntityTables.Countries, Value: Fact country } || last.EndToken != token || !StoryState.IsWhole(people))
        {
            return null;
        }

        var owner = last.FirstToken - 1;
        if (owner < start || !(text.IsAny(owner, ["his", "her", "their"]) || text.IsKind(owner, TokenKind.Possessive)))
        {
            return null;
        }

        Fact? only = null;
        foreach (var one in people)
        {
            if (one is not Fact person)
            {
                return null;
            }

            if (IsFrom(person, country))
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        var first = text.IsKind(owner, TokenKind.Possessive) ? last.FirstToken : owner;
        return only is null ? null : new(first, token + 1, only.Table, "counterpart", only) { Because = $"{only} is the only person of {country} whom the story has named" };
    }

    /// <summary>The key of the country that a person is on record for; null for none.</summary>
    public static string? CountryOf(Fact person)
    {
        foreach (var (column, value) in person.Fields)
        {
            if (column == CountryColumn)
            {
                return value;
            }
        }

        return null;
    }

    private static bool IsFrom(Fact person, Fact country) => CountryOf(person) == country.Key;
}
