using FactCheck.Engine.Mentions;
using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>Runs one pattern at one token: greedy for optional parts, shortest first for gaps, first success wins.</summary>
/// <remarks>The states form no cycle and gaps are bounded; a budget of steps bounds the rest, and past it there is no match.</remarks>
internal sealed class PatternMatcher
{
    private const int StepBudget = 20_000;

    private readonly int[] _words;
    private readonly MentionList _mentions;
    private Mention?[] _fields = [];
    private int _limit;
    private int _steps;
    private int _consumed;

    /// <param name="words">The number of each token's word, from <see cref="PatternIndex.NumberOf"/>.</param>
    public PatternMatcher(int[] words, MentionList mentions)
    {
        _words = words;
        _mentions = mentions;
    }

    /// <summary>The mentions that fill the fields after a match; null for fields left out.</summary>
    public ReadOnlySpan<Mention?> Fields => _fields;

    /// <summary>Where the last pattern came furthest before it failed; for people who ask why.</summary>
    public PatternStop Stop { get; private set; }

    /// <summary>Takes everything that the pattern would have accepted at <see cref="Stop"/>; null where nobody asks.</summary>
    public List<PatternState>? Expected { get; init; }

    /// <summary>The token after the match, or -1.</summary>
    /// <param name="limit">The sentence's end, which no match crosses.</param>
    public int Match(PatternProgram program, int token, int limit)
    {
        if (_fields.Length == program.ClaimType.Fields.Count)
        {
            Array.Clear(_fields);
        }
        else
        {
            _fields = new Mention?[program.ClaimType.Fields.Count];
        }

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
                    if (token >= _limit || _words[token] != state.Number)
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

    private int RunSlot(PatternState state, int token)
    {
        var slot = state.Slot!;
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
                _fields[slot.Field] = mention;
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

    private int RunGap(PatternState state, int token)
    {
        var last = Math.Min(_limit, token + state.Number);
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
        if (_consumed > Stop.Consumed)
        {
            Stop = new(_consumed, token);
            Expected?.Clear();
        }

        if (_consumed == Stop.Consumed)
        {
            Expected?.Add(state);
        }

        return -1;
    }

    private static bool Fits(Mention mention, PatternNode.Slot slot)
        => mention.Type == slot.Type
            && mention.Form != MentionForms.Part
            && !mention.IsOpen
            && (slot.Form is { } form ? mention.Form == form : mention.Type != MentionTypes.Number || mention.Form != "ordinal")
            && (slot.IsSet || mention.Value is not FactSet);
}

/// <summary>How far a pattern came.</summary>
/// <param name="Consumed">Words and mentions that it matched.</param>
/// <param name="Token">The token that did not fit.</param>
internal readonly record struct PatternStop(int Consumed, int Token);
