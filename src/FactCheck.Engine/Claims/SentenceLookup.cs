using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>What claims ask of their sentence, found once for all claims of it: its words, and the first entity of a table in it.</summary>
internal sealed class SentenceLookup(Document document, MentionList mentions)
{
    /// <summary>No sentence that anybody reads is longer; of one that is, an editor sees what stands around the claim.</summary>
    private const int LongestSentence = 4_000;

    private const int Surroundings = 100;

    private readonly Dictionary<string, Mention> _firstOf = new(StringComparer.Ordinal);
    private int _sentence = -1;
    private string? _words;

    public string Around(ClaimMatch match)
    {
        Enter(match.Sentence);
        var (first, end, _) = document.Sentences[match.Sentence];
        if (document.Tokens[end - 1].End - document.Tokens[first].Start <= LongestSentence)
        {
            return _words ??= Text(first, end);
        }

        return Text(Math.Max(first, match.FirstToken - Surroundings), Math.Min(end, match.EndToken + Surroundings));
    }

    /// <summary>The first entity of a table in a sentence, somebody who is not on record or not settled included; null for none.</summary>
    public Mention? FirstOf(string table, int sentence)
    {
        Enter(sentence);
        return _firstOf.GetValueOrDefault(table);
    }

    private void Enter(int sentence)
    {
        if (_sentence == sentence)
        {
            return;
        }

        _sentence = sentence;
        _words = null;
        _firstOf.Clear();
        var (first, end, _) = document.Sentences[sentence];
        foreach (var mention in mentions.Between(first, end))
        {
            if (mention.Value is not FactSet)
            {
                _firstOf.TryAdd(mention.Type, mention);
            }
        }
    }

    private string Text(int first, int end) => document.Story.Text[document.Tokens[first].Start..document.Tokens[end - 1].End];
}
