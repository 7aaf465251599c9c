using FactCheck.Engine.Explaining;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>Finds the claims of a story: all patterns of all rule files in one pass over the tokens.</summary>
public sealed class ClaimFinder
{
    private readonly PatternIndex _index;

    public ClaimFinder(IReadOnlyList<ClaimType> claimTypes) => _index = new PatternIndex(claimTypes);

    /// <summary>The claims in the order of the text; of overlapping ones of one type, the longest.</summary>
    public List<Claim> Find(Document document, MentionList mentions, StoryContext story)
    {
        var words = NumberWords(document);
        var matches = FindMatches(document, mentions, words);
        ClaimOverlaps.Settle(matches);
        var maker = new ClaimMaker(document, mentions, story);
        var claims = new List<Claim>(matches.Count);
        foreach (var match in matches)
        {
            if (maker.Make(match) is { } claim)
            {
                claims.Add(claim);
            }
        }

        return claims;
    }

    /// <summary>The patterns that came near to a claim in a sentence, the nearest first; for people who ask why there is none.</summary>
    public IReadOnlyList<NearMiss> FindNearMisses(Document document, MentionList mentions, StoryContext story, int sentence)
        => new NearMissFinder(_index, document, mentions, NumberWords(document)).Find(sentence, new ClaimMaker(document, mentions, story));

    private int[] NumberWords(Document document)
    {
        var words = new int[document.Tokens.Length];
        for (var token = 0; token < words.Length; token++)
        {
            words[token] = _index.NumberOf(document.TextOf(token));
        }

        return words;
    }

    private List<ClaimMatch> FindMatches(Document document, MentionList mentions, int[] words)
    {
        var matcher = new PatternMatcher(document, words, mentions);
        var matches = new List<ClaimMatch>();
        var last = new LastPlaces(_index);
        for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            var (first, end, _) = document.Sentences[sentence];
            last.Read(document.Sentences[sentence], words, mentions);
            for (var token = first; token < end; token++)
            {
                if (words[token] != 0)
                {
                    Try(_index.StartingWithWord(words[token]), matcher, last, matches, sentence, token, end);
                }

                var starting = mentions.StartingAt(token);
                for (var i = 0; i < starting.Length; i++)
                {
                    if (IsFirstOfItsType(starting, i))
                    {
                        Try(_index.StartingWithMention(starting[i].Type), matcher, last, matches, sentence, token, end);
                    }
                }
            }
        }

        return matches;
    }

    private static bool IsFirstOfItsType(ReadOnlySpan<Mention> mentions, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (mentions[i].Type == mentions[index].Type)
            {
                return false;
            }
        }

        return true;
    }

    private static void Try(
        ReadOnlySpan<PatternProgram> programs, PatternMatcher matcher, LastPlaces last, List<ClaimMatch> matches, int sentence, int token, int limit)
    {
        foreach (var program in programs)
        {
            if (last.Have(program.Needs, token) && matcher.Match(program, token, limit) is var end && end > token)
            {
                matches.Add(new(program, sentence, token, end, matcher.Fields.ToArray()));
            }
        }
    }
}
