using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Settles "the former" and "the latter", where they stand alone, by the two that were joined last.</summary>
internal static class FormerLatterFinder
{
    /// <summary>What may follow where the word is no adjective: "the former president" is another matter.</summary>
    private static readonly string[] s_after =
        [",", ".", ";", ":", "!", "?", ")", "is", "was", "has", "had", "will", "would", "can", "could", "did", "does", "may", "might", "and", "but", "said", "also", "being", "having", "to", "in", "on", "by", "from", "than", "with"];

    public static Mention? Find(TokenText text, int start, int token, int sentence, (Fact First, Fact Second, string Type, int Sentence)? pair)
    {
        if (pair is not { } two || sentence - two.Sentence > 1 || ReferenceEquals(two.First, two.Second)
            || token - 1 < start || !text.Is(token - 1, "the") || !(text.IsAny(token + 1, s_after) || text.IsKind(token + 1, TokenKind.Possessive) || IsVerb(text, token + 1)))
        {
            return null;
        }

        var row = text.Is(token, "former") ? two.First : two.Second;
        return new(token - 1, token + 1, two.Type, text.Text(token, token + 1), row) { Because = $"{two.First} and {two.Second} were named together right before" };
    }

    /// <summary>"agreed," and "stores it", but not "united team" or "presidents": a verb's form with nothing after it that it could describe.</summary>
    private static bool IsVerb(TokenText text, int token)
        => text.IsKind(token, TokenKind.Word) && !text.IsCapitalised(token)
            && ((text.Document.TextOf(token).EndsWith("ed", StringComparison.Ordinal) && (text.IsKind(token + 1, TokenKind.Symbol) || text.IsAny(token + 1, ["to", "that", "the", "a", "an", "it", "its", "them"])))
                || (text.Document.TextOf(token) is [.., not 's', 's'] && text.IsAny(token + 1, ["the", "a", "an", "it", "its", "them", "no"])));
}
