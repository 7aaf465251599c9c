using FactCheck.Engine.Claims;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Explaining;

/// <summary>Tries every pattern again on one sentence, and keeps those that came near.</summary>
internal sealed class NearMissFinder(PatternIndex index, Document document, MentionList mentions, int[] words)
{
    /// <summary>A pattern that matched fewer words and mentions than this is far, not near.</summary>
    private const int LeastMatched = 3;

    private const int MostShown = 5;

    private readonly PatternMatcher _matcher = new(document, words, mentions) { Expected = [] };
    private readonly Dictionary<PatternProgram, (int Consumed, NearMiss Miss)> _nearest = new(ReferenceEqualityComparer.Instance);
    private readonly List<ClaimMatch> _matches = [];

    public IReadOnlyList<NearMiss> Find(int sentence, ClaimMaker maker)
    {
        var (first, end, _) = document.Sentences[sentence];
        for (var token = first; token < end; token++)
        {
            foreach (var program in Beginning(token))
            {
                Try(program, sentence, token, end);
            }
        }

        var misses = _matches.Where(match => !match.Program.IsExcept).Select(match => OfMatch(match, maker)).OfType<NearMiss>().ToList();
        var claimed = _matches.Where(match => !match.Program.IsExcept).Select(match => match.Program.ClaimType.Name).ToHashSet(StringComparer.Ordinal);
        var near = _nearest
            .Where(pair => !claimed.Contains(pair.Key.ClaimType.Name))
            .OrderByDescending(pair => pair.Value.Consumed)
            .ThenBy(pair => pair.Key.ClaimType.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Order)
            .Select(pair => pair.Value.Miss)
            .DistinctBy(miss => miss.ClaimType);
        return [.. misses.Concat(near).Take(MostShown)];
    }

    private IEnumerable<PatternProgram> Beginning(int token)
    {
        var programs = new List<PatternProgram>();
        if (words[token] != 0)
        {
            programs.AddRange(index.StartingWithWord(words[token]));
        }

        foreach (var mention in mentions.StartingAt(token))
        {
            programs.AddRange(index.StartingWithMention(mention.Type));
        }

        return programs.Distinct();
    }

    private void Try(PatternProgram program, int sentence, int token, int end)
    {
        var after = _matcher.Match(program, token, end);
        if (after > token)
        {
            _matches.Add(new(program, sentence, token, after, _matcher.Fields.ToArray()));
        }
        else if (!program.IsExcept && _matcher.Stop is { Consumed: >= LeastMatched } stop
            && stop.Consumed > _nearest.GetValueOrDefault(program).Consumed)
        {
            _nearest[program] = (stop.Consumed, Miss(program, token, stop.Token) with
            {
                Expected = string.Join(" or ", _matcher.Expected!.SelectMany(state => Expected(program, state)).Distinct()),
                Found = stop.Token < end ? document.TextOf(stop.Token).ToString() : null,
            });
        }
    }

    /// <summary>Null for a match that gives a claim.</summary>
    private NearMiss? OfMatch(ClaimMatch match, ClaimMaker maker)
    {
        var exception = _matches.FirstOrDefault(other => other.Program.IsExcept && other.Program.ClaimType == match.Program.ClaimType && other.Overlaps(match));
        var because = exception is not null ? $"an exception matches there: “{PatternOf(exception.Program).Text}”"
            : maker.Make(match) is null ? "a field that the claim needs is named neither there nor by its default"
            : null;
        return because is null ? null : Miss(match.Program, match.FirstToken, match.EndToken) with { Because = because };
    }

    private NearMiss Miss(PatternProgram program, int first, int end)
    {
        var pattern = PatternOf(program);
        var text = document.Story.Text[document.Tokens[first].Start..document.Tokens[end - 1].End];
        return new(program.ClaimType.Name, pattern.Text, pattern.File, pattern.Line, text, null, null, null);
    }

    private IEnumerable<string> Expected(PatternProgram program, PatternState state) => state.Slot is not { } slot
        ? state.Words.Select(word => $"“{index.WordOf(word)}”")
        : slot.Field < 0 ? [$"a {slot.Type}"]
        : [$"{{{program.ClaimType.Fields[slot.Field].Name}}}, of type {slot.Type}{(slot.Form is null ? "" : $" ({slot.Form})")}"];

    private static ClaimPattern PatternOf(PatternProgram program)
        => program.IsExcept ? program.ClaimType.Except[program.Order - program.ClaimType.Patterns.Count] : program.ClaimType.Patterns[program.Order];
}
