using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Claims;

/// <summary>Runs one pattern at one token: greedy for optional parts, shortest first for gaps, first success wins.</summary>
/// <remarks>The states form no cycle and gaps are bounded; a budget of steps bounds the rest, and past it there is no match.</remarks>
internal sealed class PatternMatcher
{
    private const int StepBudget = 20_000;

    private readonly Document _document;
    private readonly int[] _words;
    private readonly MentionList _mentions;
    private Mention?[] _fields = [];
    private int _fieldCount;
    private int _limit;
    private int _steps;
    private int _consumed;

    /// <param name="words">The number of each token's word, from <see cref="PatternIndex.NumberOf"/>.</param>
    public PatternMatcher(Document document, int[] words, MentionList mentions)
    {
        _document = document;
        _words = words;
        _mentions = mentions;
    }

    /// <summary>The mentions that fill the fields after a match; null for fields left out.</summary>
    public ReadOnlySpan<Mention?> Fields => _fields.AsSpan(0, _fieldCount);

    /// <summary>Where the last pattern came furthest before it failed; kept only where <see cref="Expected"/> is asked for.</summary>
    public PatternStop Stop { get; private set; }

    /// <summary>Takes everything that the pattern would have accepted at <see cref="Stop"/>; null where nobody asks.</summary>
    public List<PatternState>? Expected { get; init; }

    /// <summary>The token after the match, or -1.</summary>
    /// <param name="limit">The sentence's end, which no match crosses.</param>
    public int Match(PatternProgram program, int token, int limit)
    {
        _fieldCount = program.ClaimType.Fields.Count;
        if (_fields.Length < _fieldCount)
        {
            _fields = new Mention?[_fieldCount];
        }

        Array.Clear(_fields, 0, _fieldCount);
        _limit = limit;
        _steps = 0;
        _consumed = 0;
        Stop = default;
        return Run(program.Start, token);
    }

    private int Run(PatternState state, int token)
    {
        while (true)
        {
            if (++_steps > StepBudget)
            {
                return -1;
            }

            switch (state.Step)
            {
                case PatternStep.Accept:
                    return token;
                case PatternStep.Word:
                    if (token >= _limit || !Holds(state.Words, _words[token]))
                    {
                        return StopAt(state, token);
                    }

                    token++;
                    _consumed++;
                    state = state.Next!;
                    break;
                case PatternStep.Slot:
                    return token < _limit ? RunSlot(state, token) : StopAt(state, token);
                case PatternStep.Gap:
                    return RunGap(state, token);
                default:
                    return RunBranches(state, token);
            }
        }
    }

    private static bool Holds(int[] words, int word) => words.Length == 1 ? words[0] == word : words.AsSpan().Contains(word);

    private int RunSlot(PatternState state, int token)
    {
        var slot = state.Slot!;
        if (slot.Type is MentionTypes.Word or MentionTypes.Quote)
        {
            return RunText(state, slot, token);
        }

        var consumed = _consumed;
        foreach (var mention in _mentions.StartingAt(token))
        {
            if (mention.EndToken > _limit || !Fits(mention, slot))
            {
                continue;
            }

            _consumed = consumed + 1;

            // A slot that only names a type, as exceptions may, fills no field.
            if (slot.Field < 0)
            {
                var after = Run(state.Next!, mention.EndToken);
                if (after >= 0)
                {
                    return after;
                }
            }
            else
            {
                var before = _fields[slot.Field];
                _fields[slot.Field] = slot.Form == MentionForms.Name ? Named(mention) : mention;
                var end = Run(state.Next!, mention.EndToken);
                if (end >= 0)
                {
                    return end;
                }

                _fields[slot.Field] = before;
            }
        }

        _consumed = consumed;
        return StopAt(state, token);
    }

    /// <summary>A slot that takes words as they stand; its text is made when the whole pattern fits.</summary>
    private int RunText(PatternState state, PatternNode.Slot slot, int token)
    {
        var end = token >= _limit ? -1
            : slot.Type == MentionTypes.Word ? (_document.Tokens[token].Kind == TokenKind.Word ? token + 1 : -1)
            : EndOfQuote(token);
        if (end < 0 || end > _limit)
        {
            return StopAt(state, token);
        }

        _consumed++;
        var after = Run(state.Next!, end);
        if (after >= 0 && slot.Field >= 0)
        {
            var words = _document.Story.Text[_document.Tokens[token].Start.._document.Tokens[end - 1].End];
            _fields[slot.Field] = new(token, end, slot.Type, "", slot.Type == MentionTypes.Word ? words.ToLowerInvariant() : words);
        }

        return after;
    }

    /// <summary>The token that ends the quotation whose first word this is; -1 where it is none's.</summary>
    private int EndOfQuote(int token) => _document.QuoteAround(token) is { } quote && quote.FirstToken == token ? quote.EndToken : -1;

    private static Mention Named(Mention mention) => mention with { IsOpen = false, Value = mention.Value?.ToString() };

    private int RunGap(PatternState state, int token)
    {
        var last = Math.Min(_limit, token + state.Most);
        var consumed = _consumed;
        for (var next = token; next <= last; next++)
        {
            _consumed = consumed;
            var end = Run(state.Next!, next);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private int RunBranches(PatternState state, int token)
    {
        var consumed = _consumed;
        foreach (var branch in state.Branches)
        {
            _consumed = consumed;
            var end = Run(branch, token);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private int StopAt(PatternState state, int token)
    {
        if (Expected is not { } expected)
        {
            return -1;
        }

        if (_consumed > Stop.Consumed)
        {
            Stop = new(_consumed, token);
            expected.Clear();
        }

        if (_consumed == Stop.Consumed)
        {
            expected.Add(state);
        }

        return -1;
    }

    private static bool Fits(Mention mention, PatternNode.Slot slot)
        => mention.Type == slot.Type
            && (mention.Form != MentionForms.Part || slot.Form == MentionForms.Part)
            && (slot.Form == MentionForms.Name ? mention.Value is Fact or UnknownName : !mention.IsOpen)
            && (slot.Form is { } form and not MentionForms.Name ? mention.Form == form || IsIn(form, mention) : mention.Type != MentionTypes.Number || mention.Form != "ordinal")
            && (slot.IsSet || mention.Value is not FactSet);

    /// <summary>Whether a mention is in a form that its value tells.</summary>
    private static bool IsIn(string form, Mention mention) => form switch
    {
        MentionForms.Range => mention.WrittenDate is { IsRange: true },
        MentionForms.Share => mention.Value is Percent { IsPoints: false },
        MentionForms.Points => mention.Value is Percent { IsPoints: true },
        _ => false,
    };
}

/// <summary>How far a pattern came.</summary>
/// <param name="Consumed">Words and mentions that it matched.</param>
/// <param name="Token">The token that did not fit.</param>
internal readonly record struct PatternStop(int Consumed, int Token);
