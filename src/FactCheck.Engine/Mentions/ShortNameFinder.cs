using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds entities by surname or given name: only those that the story names in full, or that an office right before settles.</summary>
internal sealed class ShortNameFinder
{
    private static readonly string[] s_openers =
        ["As", "When", "While", "But", "And", "For", "With", "After", "Before", "If", "In", "At", "On", "By", "To", "From", "Since", "Both", "Did", "Then", "Later"];

    private readonly HashSet<Fact> _namedInFull = [];
    private readonly bool[] _taken;
    private readonly bool[] _afterOffice;

    public ShortNameFinder(int tokens, IReadOnlyList<Mention> full)
    {
        _taken = new bool[tokens + 1];
        _afterOffice = new bool[tokens + 1];
        foreach (var mention in full)
        {
            if (mention.Value is Fact fact)
            {
                _namedInFull.Add(fact);
                _taken.AsSpan(mention.FirstToken, mention.EndToken - mention.FirstToken).Fill(true);
                _afterOffice[mention.EndToken] |= mention.Type == "offices";
            }
        }
    }

    public void Find(TokenText text, int start, int token, NameIndex names, List<Mention> found)
    {
        if (_taken[token])
        {
            return;
        }

        EntityName? settled = null;
        foreach (var name in names.StartingWith(text.Document.TextOf(token)))
        {
            if (!name.IsShort || !NameIndex.Stands(text, token, name) || HasNeighbourName(text, start, token, token + name.Tokens.Length)
                || !(_namedInFull.Contains(name.Row) || _afterOffice[token]))
            {
                continue;
            }

            if (settled is null || (_namedInFull.Contains(name.Row) && !_namedInFull.Contains(settled.Row)))
            {
                settled = name;
            }
            else if (!ReferenceEquals(settled.Row, name.Row) && _namedInFull.Contains(name.Row) == _namedInFull.Contains(settled.Row))
            {
                return;
            }
        }

        if (settled is not null)
        {
            var because = _namedInFull.Contains(settled.Row)
                ? $"{settled.Row.DisplayName} is named in full in the story"
                : $"{settled.Row.DisplayName} is the only one on record with that name, and an office stands before it";
            found.Add(new(token, token + settled.Tokens.Length, settled.Row.Table, settled.Form, settled.Row) { Because = because });
        }
    }

    /// <summary>A capitalised word right before or after makes it part of a name that is not on record.</summary>
    private bool HasNeighbourName(TokenText text, int start, int first, int end)
    {
        var before = first > start && text.IsCapitalised(first - 1) && !_taken[first - 1]
            && !(first - 1 == start && text.IsAny(first - 1, s_openers))
            && !IsCalendarWord(text, first - 1);
        var after = text.IsCapitalised(end) && !_taken[end] && !IsCalendarWord(text, end);
        return before || after;
    }

    private static bool IsCalendarWord(TokenText text, int token)
        => NumberVocabulary.TryGet(DateVocabulary.Weekdays, text.Document.TextOf(token), out _)
            || NumberVocabulary.TryGet(DateVocabulary.Months, text.Document.TextOf(token), out _);
}
