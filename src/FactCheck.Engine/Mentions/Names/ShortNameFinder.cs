using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Finds entities by surname or given name: only those that the story names in full, or that an office right before settles.</summary>
internal sealed class ShortNameFinder
{
    private static readonly WordSet s_openers = WordSet.Of(
        "As", "When", "While", "But", "And", "For", "With", "After", "Before", "If", "In", "At", "On", "By", "To", "From", "Since", "Both", "Did", "Then", "Later", "Although", "Though", "Because",
        "Under", "Like", "Unlike", "Until", "Yet", "So", "Or", "Nor", "Does", "Has", "Had", "Is", "Was", "Will", "Would", "Could", "Should", "Can", "Earlier", "Meanwhile", "However", "Instead", "Asked", "Even",
        "A", "An", "The", "All", "Every", "Each", "Some", "Most", "No", "Many", "Few", "Any", "Another", "Other", "Its", "Their", "Our", "My", "His", "Her", "That", "This", "These", "Those", "Only",
        "Yesterday", "Today", "Tomorrow", "Between", "Across", "Around", "Near", "Over", "Outside", "Inside", "Within", "About", "Against", "During", "Despite", "Through", "Throughout", "Neighbouring");

    private readonly EntityScan _scan;
    private readonly StoryNames _names;
    private readonly HashSet<Fact> _namedInFull = [];
    private readonly bool[] _taken;
    private readonly bool[] _afterOffice;

    /// <param name="taken">The tokens that names found so far cover.</param>
    public ShortNameFinder(EntityScan scan, StoryNames names, IReadOnlyList<Mention> full, bool[] taken)
    {
        _scan = scan;
        _names = names;
        _taken = taken;
        _afterOffice = new bool[taken.Length];
        foreach (var mention in full)
        {
            if (mention.Value is Fact fact)
            {
                _namedInFull.Add(fact);
                _afterOffice[mention.EndToken] |= mention.Type == EntityTables.Offices;
            }
        }
    }

    /// <summary>Whether a word begins sentences without being part of a name.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => s_openers.Contains(word);

    public void Find(List<Mention> found)
    {
        foreach (var (token, sentence) in _scan.Shorts)
        {
            if (!_taken[token])
            {
                Find(_scan.TextOf(sentence), _scan.Document.Sentences[sentence].FirstToken, token, found);
            }
        }
    }

    private void Find(TokenText text, int start, int token, List<Mention> found)
    {
        EntityName? settled = null;
        foreach (var name in _scan.Index.StartingWith(text.Document.TextOf(token)))
        {
            if (!name.IsShort || !Stands(text, start, token, name))
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

        if (settled is null)
        {
            return;
        }

        // Somebody who is not on record has that name in this story too.
        var last = token + settled.Tokens.Length - 1;
        if (_names.Of(text.Document.TextOf(last), int.MaxValue) is not null)
        {
            _names.Add(text.Document.TextOf(last).ToString(), EntityTables.People, settled.Row, 0, "");
            return;
        }

        var because = _namedInFull.Contains(settled.Row)
            ? $"{settled.Row.DisplayName} is named in full in the story"
            : $"{settled.Row.DisplayName} is the only one on record with that name, and an office stands before it";
        found.Add(new(token, last + 1, settled.Row.Table, settled.Form, settled.Row) { Because = because });
        _taken.AsSpan(token, settled.Tokens.Length).Fill(true);
    }

    private bool Stands(TokenText text, int start, int token, EntityName name)
    {
        var end = token + name.Tokens.Length;
        var fit = name.At(text, token);
        return (fit == NameFit.Sure || (fit == NameFit.Weak && _namedInFull.Contains(name.Row)))
            && (_namedInFull.Contains(name.Row) || _afterOffice[token])
            && !HasNeighbourName(text, start, token, end)
            && !CalendarWords.IsDate(text, token)
            && !(name.IsCommon && token == start && !_afterOffice[token] && !IsActing(text, end));
    }

    /// <summary>A common word at the beginning of a sentence is a name where it owns or says something, or has a finite verb after it.</summary>
    private static bool IsActing(TokenText text, int end)
        => text.IsKind(end, TokenKind.Possessive) || text.IsAny(end, ["met", "also", "and"]) || (!CalendarWords.Contain(text, end - 1) && text.IsAny(end, ["has", "had", "is", "was", "will", "would", "did", ","]))
            || (text.IsKind(end, TokenKind.Word) && (SayingVerbs.IsVerb(text.Document.TextOf(end)) || text.Document.TextOf(end).EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>A capitalised word right before or after makes it part of a name that is not on record.</summary>
    private bool HasNeighbourName(TokenText text, int start, int first, int end)
    {
        var before = first > start && text.IsCapitalised(first - 1) && !_taken[first - 1]
            && !(first - 1 == start && IsOpener(text.Document.TextOf(first - 1)))
            && !CalendarWords.Contain(text, first - 1)
            && !NameRun.IsTitle(text.Document.TextOf(first - 1));
        var after = text.IsCapitalised(end) && !_taken[end] && !CalendarWords.Contain(text, end);
        return before || after;
    }
}
