using FactCheck.Engine.Mentions.Names;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Settles "he", "she", "his", "her": only where exactly one person fits.</summary>
internal static class PronounFinder
{
    private const int LongestClause = 20;

    private static readonly string[] s_clauseWords = ["said", "says", "that", "when", "after", "before", "because", "as", "if", "while", "who", "whom", "which", "and", "but", "until", "since"];

    public static Mention? Find(TokenText text, int token, bool isFemale, StoryState state)
    {
        var isObject = text.Is(token, "him") && !HasClauseBefore(text, token);
        switch (isObject ? state.OnlyOneBefore(isFemale) : state.OnlyOne(isFemale))
        {
            case Fact person:
                state.Learn(person, isFemale);
                state.AddPerson(person, isFemale);
                return new(token, token + 1, person.Table, "pronoun", person) { Because = $"{person} is the only person whom “{text.Text(token, token + 1)}” fits here" };
            case UnknownName person:
                state.Learn(person, isFemale);
                state.AddPerson(person, isFemale);
                return Open(token, person, $"{person}, who is not on record, is the only person whom “{text.Text(token, token + 1)}” fits here");
            default:
                return text.IsAny(token, ["he", "she"]) ? Open(token, null, $"it is not clear whom “{text.Text(token, token + 1)}” means") : null;
        }
    }

    /// <summary>"Moor gave him a ball": whoever is the subject of the same clause is not meant.</summary>
    private static bool HasClauseBefore(TokenText text, int token)
    {
        for (var at = token - 1; at >= Math.Max(text.Start, token - LongestClause); at--)
        {
            if (text.IsAny(at, s_clauseWords))
            {
                return true;
            }
        }

        return false;
    }

    private static Mention Open(int token, UnknownName? person, string because)
        => new(token, token + 1, EntityTables.People, "pronoun", person) { Because = because, IsOpen = true };
}
