using System.Globalization;
using FactCheck.Engine.Mentions.References;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Notes runs of capitalised words that look like a person: by a title or role before them, by a role, an age, "who" or a verb of
/// saying after them, or by a usual given name.</summary>
internal sealed class PersonShape(Document document, WordMeaning?[] words)
{
    private const int LongestRole = 6;

    private int _next;

    /// <summary>Looks at a token; a run is looked at once, at its first.</summary>
    public void Look(TokenText text, int sentence, int token, List<(NameRun Run, int Sentence)> people)
    {
        if (token < _next || !NameRun.IsCapital(document.Story.Text, document.Tokens[token]))
        {
            return;
        }

        var run = NameRun.After(document.Story.Text, document.Tokens, token, text.End);
        _next = Math.Max(run.End, token + 1);
        if (HasGivenName(text, run) || HasTitle(text, run) || IsRoleBefore(text, run.First - 1) || IsInApposition(text, run) || IsSpeaking(text, run.End) || IsAged(text, run.End) || HasRoleAfter(text, run.End))
        {
            people.Add((run, sentence));
        }
    }

    private bool HasTitle(TokenText text, NameRun run)
    {
        for (var token = run.First; token + 1 < run.End; token++)
        {
            if (IsRole(text, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A given name, another word with a capital behind it, and perhaps a role before it.</summary>
    private bool HasGivenName(TokenText text, NameRun run)
    {
        var first = run.First;
        while (first + 1 < run.End && IsRole(text, first))
        {
            first++;
        }

        return run.End - first > 1 && words[first] is { IsGivenName: true } && !(run.End - first == 2 && OrganisationWords.Follow(text.Document.TextOf(run.End - 1)));
    }

    /// <summary>"the founder, Ada Moor, said", "a lawyer, Ada Moor.": a role, and commas around the name.</summary>
    private bool IsInApposition(TokenText text, NameRun run)
        => text.Is(run.First - 1, ",") && IsRoleBefore(text, run.First - 2) && (text.IsAny(run.End, [",", "."]) || run.End >= text.End);

    private bool IsRoleBefore(TokenText text, int token) => text.IsKind(token, TokenKind.Word) && IsRole(text, token);

    private static bool IsSpeaking(TokenText text, int token)
        => token < text.End && ((text.Is(token, ",") && text.Is(token + 1, "who")) || SayingVerbs.IsVerb(text.Document.TextOf(token))
            || (text.IsAny(token, ["also", "has", "had", "later"]) && token + 1 < text.End && SayingVerbs.IsVerb(text.Document.TextOf(token + 1))));

    private static bool IsAged(TokenText text, int token)
        => text.Is(token, ",") && text.IsKind(token + 1, TokenKind.Number) && text.Is(token + 2, ",")
            && int.TryParse(text.Document.TextOf(token + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is > 0 and < 120;

    /// <summary>", the French president": an article, and a role within a few words.</summary>
    private bool HasRoleAfter(TokenText text, int token)
    {
        if (!text.Is(token, ",") || !text.IsAny(token + 1, ["the", "a", "an", "its", "his", "her", "their"]))
        {
            return false;
        }

        for (var at = token + 2; at < token + 2 + LongestRole && text.IsKind(at, TokenKind.Word); at++)
        {
            if (IsRole(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRole(TokenText text, int token)
    {
        return words[token] is { } meaning && (meaning.Reference is ReferenceWord.Man or ReferenceWord.Woman or ReferenceWord.Role or ReferenceWord.MaleTitle or ReferenceWord.FemaleTitle or ReferenceWord.Title
            || meaning.Names is [{ Row.Table: EntityTables.Offices }, ..]);
    }
}
