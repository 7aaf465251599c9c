using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Modalities;

/// <summary>Tells in which modality each token of a sentence stands: one pass, cues reach to the end of their clause, conditions over the sentence.</summary>
/// <remarks>A clause ends at ; : a dash, a coordination with a finite verb of its own, or a verb of saying. Relative, causal and concessive
/// clauses, and after a comma "as" and "while", are told as known: cues outside do not reach into them, and after their comma the cue goes on.
/// What is said inside a quotation ends with it where a comma sets it off from who says it.</remarks>
internal sealed class ModalityReader(Document document)
{
    /// <summary>How far a coordinated clause is searched for its verb.</summary>
    private const int ClauseReach = 12;

    private readonly List<Mark> _marks = [];
    private int _sentence = -1;
    private int _first;
    private Mark _now;
    private Mark _outer;
    private bool _isInside;
    private Mark _wide;

    /// <summary>A modality, and the tokens of its cue; <see cref="IsShielded"/> where no condition reaches.</summary>
    private readonly record struct Mark(Modality Modality, int CueFirst, int CueEnd, bool IsShielded);

    /// <summary>The modality of some tokens of a sentence: the farthest from asserted among them; with the words that make it so.</summary>
    public Modality Read(int sentence, int first, int end, out string? cue)
    {
        if (_sentence != sentence)
        {
            _sentence = sentence;
            ReadSentence(document.Sentences[sentence]);
        }

        var strongest = default(Mark);
        for (var token = first; token < end; token++)
        {
            var mark = _marks[token - _first];
            strongest = mark.Modality > strongest.Modality ? mark : strongest;
        }

        cue = strongest.Modality == Modality.Asserted ? null : new TokenText(document, document.Sentences[sentence].EndToken).Text(strongest.CueFirst, strongest.CueEnd);
        return strongest.Modality;
    }

    private void ReadSentence(Sentence sentence)
    {
        var text = new TokenText(document, sentence.EndToken, start: sentence.FirstToken);
        var part = document.Story.Parts[sentence.Part].Kind;
        _marks.Clear();
        _first = sentence.FirstToken;
        _now = default;
        _wide = Question(text, sentence);
        _isInside = false;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            LeaveQuote(text, token);
            Bound(text, token);
            var length = ReadCue(text, token, part);
            _marks.Add(_now);
            for (; length > 1; length--)
            {
                _marks.Add(_now);
                token++;
            }
        }

        for (var i = 0; i < _marks.Count && _wide.Modality != Modality.Asserted; i++)
        {
            if (_marks[i].Modality < _wide.Modality && !_marks[i].IsShielded)
            {
                _marks[i] = _wide;
            }
        }
    }

    /// <summary>A question asserts nothing.</summary>
    private Mark Question(TokenText text, Sentence sentence)
    {
        for (var token = sentence.EndToken - 1; token >= Math.Max(sentence.FirstToken, sentence.EndToken - 3); token--)
        {
            if (text.Is(token, "?"))
            {
                return new(Modality.Possible, token, token + 1, false);
            }
        }

        return default;
    }

    /// <summary>"“We had no choice,” said Moor, 52": the negation is in the quotation, and who says it is told as known.</summary>
    private void LeaveQuote(TokenText text, int token)
    {
        if (_now.Modality != Modality.Asserted && document.Tokens[token].Kind == TokenKind.Symbol && (text.Is(token - 1, ",") || text.Is(token + 1, ","))
            && FirstOfQuote(token) is >= 0 and var first && _now.CueFirst >= first)
        {
            (_now, _isInside) = (default, false);
        }
    }

    /// <summary>The first token of the quotation that a mark closes; -1 where it closes none.</summary>
    private int FirstOfQuote(int mark) => document.QuoteAround(mark - 1) is { } quote && quote.EndToken == mark ? quote.FirstToken : -1;

    /// <summary>Ends or begins a clause at a token.</summary>
    private void Bound(TokenText text, int token)
    {
        var word = document.TextOf(token);
        if (document.Tokens[token].Kind == TokenKind.Symbol)
        {
            if (word is ";" or ":" or "—" or "–")
            {
                (_now, _isInside) = (default, false);
            }
            else if (word is "," && _now.Modality != Modality.Asserted && IsBeforeLastSaying(text, token + 1))
            {
                (_now, _isInside) = (default, false);
            }
            else if (word is "," && _isInside)
            {
                (_now, _isInside) = (_outer, false);
            }

            return;
        }

        var isAfterComma = text.Is(token - 1, ",");
        if ((isAfterComma && (ClauseWords.IsRelative(word) || ClauseWords.IsLoose(word))) || ClauseWords.IsFactive(word)
            || (ClauseWords.IsTemporal(word) && _now.Modality is not (Modality.Future or Modality.Conditional)))
        {
            _outer = _isInside ? _outer : _now;
            (_now, _isInside) = (new(Modality.Asserted, 0, 0, true), true);
        }
        else if (ClauseWords.IsCoordinator(word) && _now.Modality != Modality.Asserted && HasVerb(text, token + 1, isAfterComma || word is "but" ? ClauseReach : 1))
        {
            (_now, _isInside) = (default, false);
        }
        else if (_now.Modality != Modality.Asserted && SayingVerbs.IsSurely(word) && token - _now.CueEnd > 3)
        {
            (_now, _isInside) = (default, false);
        }
    }

    /// <summary>", Moor said." and ", the office said on Friday": who says it is told as known.</summary>
    private bool IsBeforeLastSaying(TokenText text, int first)
    {
        for (var token = first; token < Math.Min(first + ClauseReach, text.End) && text.IsKind(token, TokenKind.Word); token++)
        {
            if (SayingVerbs.IsSurely(document.TextOf(token)))
            {
                return token == text.End - 1 || text.IsKind(token + 1, TokenKind.Symbol) || AttributionReader.MayFollowLast(document.TextOf(token + 1));
            }
        }

        return false;
    }

    private bool HasVerb(TokenText text, int first, int reach)
    {
        for (var token = first; token < Math.Min(first + reach, text.End) && !text.Is(token, ","); token++)
        {
            if (ClauseWords.IsFinite(document.TextOf(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes up the cue that begins at a token; gives its length, 0 for none.</summary>
    private int ReadCue(TokenText text, int token, PartKind part)
    {
        var word = document.TextOf(token);
        if (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase))
        {
            Take(Modality.Negated, token, 1);
            return 1;
        }

        if (word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase) || IsHeadlineInfinitive(text, token, part))
        {
            Take(Modality.Future, token, 1);
            return 1;
        }

        if (word is "whether" && _now.Modality == Modality.Negated && IsOpenQuestion(text, token))
        {
            // "Declined to say whether it was so": what is negated is the saying.
            (_now, _isInside) = (default, false);
        }

        foreach (var cue in ModalityCues.StartingWith(word))
        {
            if (Stands(text, token, cue) && !IsOther(text, token, cue))
            {
                Take(cue.Modality, token, cue.Words.Length);
                if (cue.IsWide && cue.Modality > _wide.Modality)
                {
                    _wide = _now with { Modality = cue.Modality, CueFirst = token, CueEnd = token + cue.Words.Length, IsShielded = false };
                }

                return cue.Words.Length;
            }
        }

        return 0;
    }

    /// <summary>"Whether" right behind a verb of saying, knowing or showing.</summary>
    private static bool IsOpenQuestion(TokenText text, int token)
        => text.IsAny(token - 1, ["say", "said", "saying", "tell", "know", "known", "show", "shown", "clear", "decide", "decided", "reveal", "revealed", "disclose", "disclosed", "specify", "confirm", "confirmed", "determine", "determined", "sure", "certain", "see", "ask"]);

    private void Take(Modality modality, int token, int length)
    {
        if (modality > _now.Modality)
        {
            _now = new(modality, token, token + length, _now.IsShielded);
        }
    }

    private static bool Stands(TokenText text, int token, ModalityCue cue)
    {
        for (var i = 0; i < cue.Words.Length; i++)
        {
            if (cue.Words[i] == "*" ? !text.IsKind(token + i, TokenKind.Word) : !text.Is(token + i, cue.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words that look like a cue: the month of May, "our will", "No. 10", "not only".</summary>
    private bool IsOther(TokenText text, int token, ModalityCue cue) => cue.Words[0] switch
    {
        "may" or "might" => text.IsCapitalised(token),
        "will" => token > _first && (text.IsCapitalised(token) || (text.IsKind(token - 1, TokenKind.Word) && ClauseWords.MakesNoun(document.TextOf(token - 1))) || text.IsKind(token - 1, TokenKind.Possessive)),
        "no" => text.Is(token + 1, ".") || text.Is(token + 1, "matter"),
        "not" => text.IsAny(token + 1, ["only", "just", "merely", "least"]),
        "must" or "need" => text.Is(token - 1, "a"),
        "set" => text.IsAny(token - 1, ["a", "the"]),
        "is" or "are" => text.IsAny(token + 2, ["blame", "date", "the", "a", "whom", "which"]),
        _ => false,
    };

    /// <summary>"Meloni to visit Japan": in headlines, "to" right after a name and before a verb.</summary>
    private bool IsHeadlineInfinitive(TokenText text, int token, PartKind part)
        => part is PartKind.Headline or PartKind.Deck && text.Is(token, "to") && text.IsCapitalised(token - 1) && text.IsKind(token + 1, TokenKind.Word)
            && !text.IsCapitalised(token + 1) && !text.IsAny(token + 1, ["the", "a", "an", "its", "his", "her", "their", "another", "all", "this"]);
}
