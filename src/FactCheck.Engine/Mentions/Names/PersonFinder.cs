using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Finds people who are not on record, from the runs that <see cref="PersonShape"/> noted.</summary>
internal static class PersonFinder
{
    /// <summary>Adds people of two names or more, and their surnames to what the story's words mean.</summary>
    public static void FindFull(EntityScan scan, List<Mention> found, bool[] taken, StoryNames names)
    {
        foreach (var (run, sentence) in scan.People)
        {
            var tail = Tail(scan, run, scan.Document.Sentences[sentence].FirstToken, taken, out _);
            if (WordsOf(scan.Document, tail) >= 2 && IsFree(scan, tail, taken))
            {
                var person = Add(scan, tail, found, taken);
                var surname = scan.Document.TextOf(tail.End - 1).ToString();
                names.Add(surname, EntityTables.People, person, 0, $"{person}, who is not on record, is named in full in the story");
            }
        }
    }

    /// <summary>Adds people with a title and one name, after all short names of people on record are known.</summary>
    public static void FindTitled(EntityScan scan, List<Mention> found, bool[] taken)
    {
        foreach (var (run, sentence) in scan.People)
        {
            var tail = Tail(scan, run, scan.Document.Sentences[sentence].FirstToken, taken, out var isTitled);
            if (isTitled && WordsOf(scan.Document, tail) == 1 && IsFree(scan, tail, taken))
            {
                Add(scan, tail, found, taken);
            }
        }
    }

    private static UnknownName Add(EntityScan scan, NameRun tail, List<Mention> found, bool[] taken)
    {
        var person = new UnknownName(scan.Document.Story.Text[scan.Document.Tokens[tail.First].Start..scan.Document.Tokens[tail.End - 1].End]);
        found.Add(new(tail.First, tail.End, EntityTables.People, "unknown", person) { IsOpen = true });
        taken.AsSpan(tail.First, tail.End - tail.First).Fill(true);
        return person;
    }

    /// <summary>What is left of a run after its titles and the names on record in it.</summary>
    private static NameRun Tail(EntityScan scan, NameRun run, int start, bool[] taken, out bool isTitled)
    {
        // A capital at the beginning of a sentence may be any word's.
        var first = run.First == start && ShortNameFinder.IsOpener(scan.Document.TextOf(start)) ? start + 1 : run.First;
        isTitled = first > start && IsRole(scan, first - 1);
        for (var token = first; token < run.End; token++)
        {
            var isRole = IsRole(scan, token);
            if (taken[token] || isRole || NameRun.IsTitle(scan.Document.TextOf(token)) || (token == first && scan.Document.Tokens[token].Kind == TokenKind.Symbol))
            {
                isTitled = token + 1 > first && (isRole || IsOffice(scan, token, taken) || (isTitled && scan.Document.Tokens[token].Kind == TokenKind.Symbol));
                first = token + 1;
            }
        }

        return new(first, run.End);
    }

    private static bool IsOffice(EntityScan scan, int token, bool[] taken)
        => taken[token] && (NameRun.IsTitle(scan.Document.TextOf(token)) || scan.At(token).Names is [{ Row.Table: EntityTables.Offices }, ..]);

    private static bool IsRole(EntityScan scan, int token)
        => scan.At(token).Reference >= References.ReferenceWord.Man;

    private static bool IsFree(EntityScan scan, NameRun tail, bool[] taken)
    {
        for (var token = tail.First; token < tail.End; token++)
        {
            if (taken[token] || OrganisationWords.Contain(scan.Document.TextOf(token)))
            {
                return false;
            }
        }

        return true;
    }

    private static int WordsOf(Document document, NameRun run)
    {
        var words = 0;
        for (var token = run.First; token < run.End; token++)
        {
            words += document.Tokens[token].Kind == TokenKind.Word && char.IsUpper(document.TextOf(token)[0]) ? 1 : 0;
        }

        return words;
    }
}
