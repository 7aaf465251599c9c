using FactCheck.Engine.Claims;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Explaining;

/// <summary>Says of sentences what was found in them, what rules made of it, and what was nearly found.</summary>
internal sealed class SentenceExplainer(ClaimFinder finder, IRuleRunner runner)
{
    /// <summary>The sentences that stand on a line of the file, at a column of it where one is given.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="column">In UTF-16 code units, from 1; null for the whole line.</param>
    public IReadOnlyList<SentenceExplanation> Explain(
        Document document, MentionList mentions, IReadOnlyList<Claim> claims, StoryContext story, int line, int? column)
    {
        var origin = document.Story.Origin ?? new LineMap(document.Story.Text);
        var found = new List<SentenceExplanation>();
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var (first, end, _) = document.Sentences[i];
            if (first == end)
            {
                continue;
            }

            var (from, to) = (document.Tokens[first].Start, document.Tokens[end - 1].End);
            var (begin, finish) = (origin.Locate(from, to), origin.Locate(to - 1, to));
            if (!Stands((begin.Line, begin.Column), (finish.Line, finish.Column), line, column))
            {
                continue;
            }

            var own = claims.Where(claim => claim.Source.TextStart >= from && claim.Source.TextEnd <= to).ToList();
            found.Add(new(
                begin,
                document.Story.Text[from..to],
                [.. own.Select(claim => new ClaimExplanation(claim, claim.Source.IsChecked ? [.. runner.Explain(claim, story)] : []))],
                finder.FindNearMisses(document, mentions, story, i)));
        }

        return found;
    }

    private static bool Stands((int Line, int Column) begin, (int Line, int Column) finish, int line, int? column)
        => column is { } at
            ? (line, at).CompareTo(begin) >= 0 && (line, at).CompareTo(finish) <= 0
            : line >= begin.Line && line <= finish.Line;
}
