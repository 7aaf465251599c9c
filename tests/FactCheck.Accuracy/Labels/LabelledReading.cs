using FactCheck.Engine.Claims;
using FactCheck.Engine.Claims.Modalities;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>Reads a labelled story as a check does: document, mentions, claims, with the rules' claim types and the reference tables.</summary>
internal sealed class LabelledReader
{
    private readonly NameIndex _names;
    private readonly ClaimFinder _claims;

    public LabelledReader(RuleSet rules, ReferencePackage reference)
    {
        ClaimTypes = rules.ClaimTypes;
        _names = NameIndex.Build(EntityNames.Of(reference, rules.Bind(reference)));
        _claims = rules.Claims;
    }

    public IReadOnlyList<ClaimType> ClaimTypes { get; }

    public LabelledReading Read(LabelledStory labelled)
    {
        var headline = labelled.Parts[0].Kind == PartKind.Headline ? labelled.Text[..labelled.Parts[0].End] : "";
        var document = DocumentReader.Read(new Story(labelled.Id, headline, labelled.Date, "", labelled.Text, "", labelled.Parts));
        var mentions = MentionFinder.Find(document, _names, labelled.Date);
        return new(document, mentions, _claims.Find(document, mentions, StoryTopics.Of(document, mentions)), new ModalityReader(document));
    }
}

/// <summary>What the product made of a labelled story.</summary>
internal sealed record LabelledReading(Document Document, MentionList Mentions, IReadOnlyList<Claim> Claims, ModalityReader Modalities)
{
    /// <summary>The tokens of a span of the text.</summary>
    public (int First, int End) TokensOf(int start, int end)
    {
        var first = Array.FindIndex(Document.Tokens, token => token.End > start);
        var last = Array.FindLastIndex(Document.Tokens, token => token.Start < end);
        return (first, last + 1);
    }

    /// <summary>How many words of a span stand in no quotation.</summary>
    public int OutsideQuotes(int first, int end)
    {
        var words = 0;
        for (var token = first; token < end; token++)
        {
            words += Document.Tokens[token].Kind == TokenKind.Symbol || Array.Exists(Document.Quotes, quote => quote.FirstToken <= token && token < quote.EndToken) ? 0 : 1;
        }

        return words;
    }

    public int SentenceAt(int token) => Array.FindIndex(Document.Sentences, sentence => token < sentence.EndToken);

    public string Words(int first, int end) => Document.Story.Text[Document.Tokens[first].Start..Document.Tokens[end - 1].End];
}
