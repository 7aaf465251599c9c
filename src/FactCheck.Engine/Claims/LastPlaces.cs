using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Claims;

/// <summary>Where each word and mention type of the patterns stands last in the sentences read so far, so that what a pattern needs behind a token is seen at once.</summary>
internal sealed class LastPlaces
{
    private readonly int[] _words;
    private readonly int[] _mentions;
    private readonly PatternIndex _index;

    public LastPlaces(PatternIndex index)
    {
        _index = index;
        _words = new int[index.WordCount + 1];
        _mentions = new int[index.TypeCount];
        Array.Fill(_words, -1);
        Array.Fill(_mentions, -1);
    }

    /// <param name="words">The number of each token's word.</param>
    public void Read(Sentence sentence, int[] words, MentionList mentions)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            _words[words[token]] = token;
        }

        foreach (var mention in mentions.Between(sentence.FirstToken, sentence.EndToken))
        {
            if (_index.TypeOf(mention.Type) is >= 0 and var type)
            {
                _mentions[type] = mention.FirstToken;
            }
        }
    }

    /// <summary>Whether the sentence that was read last has all that a pattern needs, from a token of it on.</summary>
    public bool Have(PatternNeeds needs, int token)
    {
        foreach (var type in needs.Mentions)
        {
            if (_mentions[type] < token)
            {
                return false;
            }
        }

        foreach (var group in needs.Words)
        {
            if (!HaveAny(group, token))
            {
                return false;
            }
        }

        return true;
    }

    private bool HaveAny(int[] group, int token)
    {
        foreach (var word in group)
        {
            if (_words[word] >= token)
            {
                return true;
            }
        }

        return false;
    }
}
