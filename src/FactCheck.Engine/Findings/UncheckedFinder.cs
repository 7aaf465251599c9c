using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>Finds the sentences with numbers or names on which no rule had an answer.</summary>
/// <remarks>
/// A rule that stays silent has not checked a claim: that an amount is in no other words in the headline says nothing of it.
/// Where rules answered on a part of a sentence, its other numbers count and its other names do not: a subject is named in most.
/// </remarks>
public sealed class UncheckedFinder
{
    private readonly IRuleRunner _runner;
    private readonly HashSet<string> _checkable = new(StringComparer.Ordinal);

    /// <param name="runner">The rules of this run.</param>
    /// <param name="all">Those and the ones that the run leaves out.</param>
    public UncheckedFinder(IRuleRunner runner, IReadOnlyList<RuleInfo> all)
    {
        _runner = runner;
        foreach (var rule in all)
        {
            _checkable.Add(rule.Claim);
        }
    }

    /// <param name="claims">All claims of the story, in the order of the text.</param>
    public IReadOnlyList<UncheckedSentence> Find(
        Document document, MentionList mentions, IReadOnlyList<Claim> claims, IReadOnlyList<(Finding Finding, ClaimGroup Group)> findings)
    {
        var answered = Answered(findings);
        List<UncheckedSentence>? found = null;
        LineMap? lines = null;
        var nextMention = 0;
        var nextClaim = 0;
        foreach (var sentence in document.Sentences)
        {
            var start = document.Tokens[sentence.FirstToken].Start;
            var end = document.Tokens[sentence.EndToken - 1].End;
            var firstClaim = nextClaim;
            var looked = false;
            var leftOut = false;
            for (; nextClaim < claims.Count && claims[nextClaim].Source.TextStart < end; nextClaim++)
            {
                looked |= answered.Contains(claims[nextClaim]);
                leftOut |= _checkable.Contains(claims[nextClaim].Type) && !_runner.Checks(claims[nextClaim]);
            }

            var inSentence = new Span(firstClaim, nextClaim, looked);
            var words = Words(document, mentions, sentence.EndToken, ref nextMention, claims, answered, inSentence);
            if (words is null || document.Story.Parts[sentence.Part].Kind == PartKind.Byline)
            {
                continue;
            }

            lines ??= new LineMap(document.Story.Text);
            var reason = looked ? UncheckedReason.PartlyRead : leftOut ? UncheckedReason.RulesLeftOut : UncheckedReason.NoPattern;
            (found ??= []).Add(new(Place(lines, start, end), words.ConvertAll(word => Place(lines, word.Start, word.End)), reason));
        }

        return found ?? (IReadOnlyList<UncheckedSentence>)[];
    }

    /// <summary>The longest mentions up to the end of a sentence that no claim with a rule covers; null for none.</summary>
    private List<(int Start, int End)>? Words(
        Document document, MentionList mentions, int endToken, ref int next, IReadOnlyList<Claim> claims, HashSet<Claim> answered, Span inSentence)
    {
        List<(int Start, int End)>? words = null;
        var read = 0;
        var nextClaim = inSentence.First;
        var coveredTo = 0;
        for (; next < mentions.All.Count && mentions.All[next].FirstToken < endToken; next++)
        {
            var mention = mentions.All[next];
            if (mention.FirstToken < read || mention.Form == MentionForms.Whole || (inSentence.Looked && !IsQuantity(mention)) || Refers(document, mention))
            {
                continue;
            }

            read = mention.EndToken;
            var start = document.Tokens[mention.FirstToken].Start;
            var end = document.Tokens[mention.EndToken - 1].End;
            for (; nextClaim < inSentence.End && claims[nextClaim].Source.TextStart < end; nextClaim++)
            {
                coveredTo = answered.Contains(claims[nextClaim]) ? Math.Max(coveredTo, claims[nextClaim].Source.TextEnd) : coveredTo;
            }

            if (coveredTo <= start)
            {
                (words ??= []).Add((start, end));
            }
        }

        return words;
    }

    private static HashSet<Claim> Answered(IReadOnlyList<(Finding Finding, ClaimGroup Group)> findings)
    {
        var answered = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var (finding, group) in findings)
        {
            answered.Add(group.Claim);
            answered.UnionWith(group.Also);
            answered.UnionWith(finding.RelatedClaims);
        }

        return answered;
    }

    /// <summary>"he", "both countries", "one", "first": words that stand for something named elsewhere, or order what is told.</summary>
    private static bool Refers(Document document, Mention mention)
        => mention.IsOpen || mention.Because is not null
            || (mention.Type == MentionTypes.Number && mention.EndToken == mention.FirstToken + 1
                && document.TextOf(mention.FirstToken) is var word
                && (word.Equals("one", StringComparison.OrdinalIgnoreCase) || word.Equals("first", StringComparison.OrdinalIgnoreCase)));

    private static bool IsQuantity(Mention mention)
        => mention.Type is MentionTypes.Number or MentionTypes.Percent or MentionTypes.Money or MentionTypes.Duration or MentionTypes.Date
            or MentionTypes.Weekday;

    private static Place Place(LineMap lines, int start, int end)
    {
        var (line, column) = lines.At(start);
        return new(start, end, line, column);
    }

    private readonly record struct Span(int First, int End, bool Looked);
}
