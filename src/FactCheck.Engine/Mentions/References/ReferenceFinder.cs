using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Walks the story once, in order, and settles each reference by what came before it; in doubt it stays open.</summary>
/// <remarks>The procedure is described in REFERENCES.md beside this file.</remarks>
internal sealed class ReferenceFinder
{
    private readonly EntityScan _scan;
    private readonly Mention[] _mentions;
    private readonly IReadOnlyDictionary<string, FactSet> _about;
    private readonly List<Mention> _found;
    private readonly StoryState _state = new();
    private Mention? _last;
    private Mention? _lastSet;
    private int _next;
    private int _sentence;
    private int _quote;
    private int _title = -3;
    private bool _titleIsFemale;

    private ReferenceFinder(EntityScan scan, IReadOnlyDictionary<string, FactSet> about, List<Mention> found)
    {
        _scan = scan;
        _about = about;
        _found = found;
        _mentions = [.. found.Where(static one => one.Value is Fact or FactSet or UnknownName).OrderBy(static one => one.FirstToken).ThenByDescending(static one => one.EndToken)];
    }

    public static void Find(EntityScan scan, IReadOnlyDictionary<string, FactSet> about, List<Mention> found)
    {
        var finder = new ReferenceFinder(scan, about, found);
        foreach (var (spot, word) in scan.References)
        {
            finder.PassMentionsBefore(spot.Token);
            finder.Enter(spot.Sentence);
            if (finder.Settle(spot.Token, word) is { } mention)
            {
                found.Add(mention);
                finder._last = mention;
            }
        }
    }

    private Mention? Settle(int token, ReferenceWord word)
    {
        var text = _scan.TextOf(_sentence);
        var start = _scan.Document.Sentences[_sentence].FirstToken;
        switch (word)
        {
            case ReferenceWord.He or ReferenceWord.She:
                return IsQuoted(token) || (_last is { Type: EntityTables.People } && _last.EndToken == token) || text.Is(token + 1, ",") ? null : PronounFinder.Find(text, token, word == ReferenceWord.She, _state);
            case ReferenceWord.Countries:
                return SetFinder.Find(text, start, token, EntityTables.Countries, _last, _about, _state.Countries);
            case ReferenceWord.People:
                return SetFinder.Find(text, start, token, EntityTables.People, _last, _about, _state.People);
            case ReferenceWord.Group:
                return GroupFinder.Find(text, start, token, _state.Organisations);
            case ReferenceWord.Counterpart:
                var counterpart = CounterpartFinder.Find(text, start, token, _last, NextBegins(token), _state.People);
                if (counterpart is not null)
                {
                    _state.AddPerson(counterpart.Value, null);
                }

                return counterpart;
            case ReferenceWord.FormerOrLatter:
                return FormerLatterFinder.Find(text, start, token, _sentence, _state.Pair);
            case ReferenceWord.MaleTitle or ReferenceWord.FemaleTitle:
                (_title, _titleIsFemale) = (token, word == ReferenceWord.FemaleTitle);
                return null;
            case ReferenceWord.Man or ReferenceWord.Woman or ReferenceWord.Role:
                PassRole(text, token, token + 1, word switch { ReferenceWord.Woman => true, ReferenceWord.Man => false, _ => null });
                return null;
            default:
                return null;
        }
    }

    private void PassMentionsBefore(int token)
    {
        for (; _next < _mentions.Length && _mentions[_next].FirstToken < token; _next++)
        {
            var mention = _mentions[_next];
            while (_scan.Document.Sentences[_sentence].EndToken <= mention.FirstToken)
            {
                Enter(_sentence + 1);
            }

            Pass(mention);
        }
    }

    private void Pass(Mention mention)
    {
        if (mention.Value is FactSet)
        {
            _lastSet = mention;
            return;
        }

        PassPair(mention);
        _last = mention;
        switch (mention.Type)
        {
            case EntityTables.People:
                _state.AddPerson(mention.Value, mention.FirstToken - _title <= 2 ? _titleIsFemale : null);
                break;
            case EntityTables.Organisations:
                StoryState.Add(_state.Organisations, mention.Value!);
                break;
            case EntityTables.Countries:
                StoryState.Add(_state.Countries, mention.Value!);
                break;
            case EntityTables.Offices:
                PassRole(_scan.TextOf(_sentence), mention.FirstToken, mention.EndToken, null);
                break;
        }
    }

    /// <summary>Remembers the first and the last of two that are joined.</summary>
    private void PassPair(Mention mention)
    {
        if (_lastSet is { Value: FactSet { Count: 2 } } set && mention is { Value: Fact fact } && set.Type == mention.Type)
        {
            if (mention.FirstToken == set.FirstToken)
            {
                _state.Pair = (fact, fact, mention.Type, _sentence);
            }
            else if (mention.EndToken == set.EndToken && _state.Pair is { } pair)
            {
                _state.Pair = pair with { Second = fact };
            }
        }
    }

    /// <summary>A role that is no name's title and no apposition is a person whom the story gives no name here.</summary>
    private void PassRole(TokenText text, int first, int end, bool? isFemale)
    {
        if (NextBegins(end - 1) || text.IsCapitalised(end) || IsSaidOfName(text, first))
        {
            return;
        }

        _state.AddPerson(null, isFemale);
    }

    /// <summary>"Moor, the new harbour master" and "Moor is the leader" speak of Moor.</summary>
    private bool IsSaidOfName(TokenText text, int role)
    {
        var lowest = Math.Max(_scan.Document.Sentences[_sentence].FirstToken, role - 6);
        for (var token = role - 1; token >= lowest; token--)
        {
            if (text.Is(token, ",") || text.IsAny(token, ["is", "was", "became", "as", "remains"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a person's name stands right after a token, with or without a comma.</summary>
    private bool NextBegins(int token)
        => _next + (_next < _mentions.Length && _mentions[_next].FirstToken <= token ? 1 : 0) is var next && next < _mentions.Length && _mentions[next].Type == EntityTables.People
            && (_mentions[next].FirstToken == token + 1 || (_mentions[next].FirstToken == token + 2 && _scan.Document.TextOf(token + 1) is ","));

    private void Enter(int sentence)
    {
        for (; _sentence < sentence; _sentence++)
        {
            _state.Enter(_sentence + 1, KindOf(_sentence) == KindOf(_sentence + 1));
        }

        _state.Enter(_sentence, true);
    }

    private PartKind KindOf(int sentence) => _scan.Document.Story.Parts[_scan.Document.Sentences[sentence].Part].Kind;

    private bool IsQuoted(int token)
    {
        var quotes = _scan.Document.Quotes;
        while (_quote < quotes.Length && quotes[_quote].EndToken <= token)
        {
            _quote++;
        }

        return _quote < quotes.Length && quotes[_quote].FirstToken <= token;
    }
}
