using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Tells who says each quotation of a story, part after part; nobody where the text leaves a doubt.</summary>
internal sealed class SpeakerReader(string text, List<Token> tokens, List<Sentence> sentences)
{
    /// <summary>A speaker and the verb of saying, each null where the text does not tell.</summary>
    private readonly record struct Voice(string? Name, string? Verb);

    private const int LongestRole = 4;

    private readonly List<Saying> _sayings = [];
    private readonly SubjectReader _subjects = new(text, tokens);
    private bool _goesOn;
    private Voice _speakerGoingOn;

    /// <summary>Adds the quotations of a part with their speakers.</summary>
    public void Read(PartKind kind, int firstSentence, List<QuoteSpan> spans, List<Quote> quotes, List<Attribution> attributions)
    {
        _sayings.Clear();
        FindSayings(kind, firstSentence, spans);
        Attribute(firstSentence, attributions);
        var only = new Voice(OnlySpeaker(), null);
        var sentence = firstSentence;
        foreach (var span in spans)
        {
            var mark = span.FirstToken - 1;
            while (sentences[sentence].EndToken <= mark)
            {
                sentence++;
            }

            var continues = _goesOn && mark == sentences[firstSentence].FirstToken && _sayings.Count == 0;
            var speaker = continues ? _speakerGoingOn : SpeakerOf(span, sentences[sentence].FirstToken, only);
            quotes.Add(new(span.FirstToken, span.EndToken, speaker.Name) { Verb = speaker.Verb });
            _speakerGoingOn = speaker;
        }

        _goesOn = spans.Count > 0 && !spans[^1].IsClosed;
    }

    private void Attribute(int firstSentence, List<Attribution> attributions)
    {
        var from = 0;
        for (var i = firstSentence; i < sentences.Count && from < _sayings.Count; i++)
        {
            from = AttributionReader.Read(text, tokens, sentences[i], _sayings, from, attributions);
        }
    }

    private void FindSayings(PartKind kind, int firstSentence, List<QuoteSpan> spans)
    {
        var quote = 0;
        for (var i = firstSentence; i < sentences.Count; i++)
        {
            var floor = sentences[i].FirstToken;
            for (var token = floor; token < sentences[i].EndToken; token++)
            {
                while (quote < spans.Count && token > spans[quote].EndToken)
                {
                    quote++;
                }

                if (quote < spans.Count && token >= spans[quote].FirstToken - 1)
                {
                    floor = token + 1;
                    continue;
                }

                _subjects.Pass(kind, token, token == sentences[i].FirstToken, sentences[i].EndToken);
                var ceiling = quote < spans.Count ? Math.Min(spans[quote].FirstToken, sentences[i].EndToken) : sentences[i].EndToken;
                if (SayingReader.Read(text, tokens, token, floor, ceiling) is { } saying)
                {
                    _sayings.Add(_subjects.Resolve(saying));
                }
            }
        }
    }

    /// <summary>First the clause right after the quotation, then the verb before it in its sentence, then whoever alone speaks in the paragraph.</summary>
    private Voice SpeakerOf(QuoteSpan span, int sentenceStart, Voice only)
    {
        var after = span.EndToken + 1;
        after += after < tokens.Count && text[tokens[after].Start] == ',' ? 1 : 0;
        var index = FirstFrom(after);
        if (span.IsClosed && index < _sayings.Count && IsSubjectFrom(after, _sayings[index].First))
        {
            return VoiceOf(_sayings[index]);
        }

        index = FirstFrom(span.FirstToken) - 1;
        if (index >= 0 && _sayings[index].Verb >= sentenceStart)
        {
            return VoiceOf(_sayings[index]);
        }

        var standsAlone = sentenceStart == span.FirstToken - 1 && (!span.IsClosed || text[tokens[span.EndToken - 1].End - 1] is '.' or '!' or '?' or '…' or ',');
        return standsAlone ? only : default;
    }

    /// <summary>Whether the subject's name begins at a token, or behind a few words of what it is: "farmer Ada Moor said".</summary>
    private bool IsSubjectFrom(int after, int name)
    {
        for (var token = after; token < name; token++)
        {
            if (name - after > LongestRole || tokens[token].Kind != TokenKind.Word
                || tokens[token].In(text) is "and" or "but" or "or" or "while" or "as" or "when" or "then" or "that" or "which" or "who" or "for" or "of" or "if" or "because" or "is" or "was" or "are" or "were")
            {
                return false;
            }
        }

        return after <= name;
    }

    private Voice VoiceOf(Saying saying) => new(saying.Name, tokens[saying.Verb].In(text).ToString() + (saying.IsAccording ? " to" : ""));

    /// <summary>The index of the first saying whose verb is not before a token.</summary>
    private int FirstFrom(int token)
    {
        var low = 0;
        var high = _sayings.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sayings[middle].Verb < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string? OnlySpeaker()
    {
        string? only = null;
        foreach (var saying in _sayings)
        {
            if (saying.Subject == SubjectKind.Turn || saying.IsAccording)
            {
                continue;
            }

            if (saying.Name is null || (only is not null && only != saying.Name))
            {
                return null;
            }

            only = saying.Name;
        }

        return only;
    }
}
