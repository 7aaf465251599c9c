using System.Runtime.InteropServices;
using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Remembers who spoke last by name, so that "she said" has a name; forgets it when another known name begins a sentence.</summary>
internal sealed class SubjectReader
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private string? _last;

    public SubjectReader(string text, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Takes note of a token outside quotations. A capital inside a sentence of the body shows that a word is a name.</summary>
    public void Pass(PartKind kind, int token, bool beginsSentence, int sentenceEnd)
    {
        if (kind != PartKind.Body || !NameRun.IsCapital(_text, _tokens[token]))
        {
            return;
        }

        var word = _tokens[token].In(_text);
        if (!beginsSentence)
        {
            _names.Add(word);
        }
        else if (_last is not null && _names.Contains(word))
        {
            var run = NameRun.After(_text, CollectionsMarshal.AsSpan(_tokens), token, sentenceEnd);
            _last = LastWord(_last).SequenceEqual(_tokens[run.End - 1].In(_text)) ? _last : null;
        }
    }

    /// <summary>Gives a pronoun the last speaker's name.</summary>
    public Saying Resolve(Saying saying)
    {
        if (saying is { Subject: SubjectKind.Named, IsAccording: false })
        {
            _last = saying.Name;
        }

        return saying.Subject == SubjectKind.Pronoun ? saying with { Name = _last } : saying;
    }

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOfAny([' ', '\n', '-']) + 1);
}
