using FactCheck.Engine.Mentions.References;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>What one pass over the tokens has seen of names and references, before the whole story settles it.</summary>
internal sealed class EntityScan(Document document, NameIndex index, WordMeaning?[] words)
{
    private TokenText? _text;
    private int _textOf = -1;

    /// <summary>A token, and the sentence it is in.</summary>
    internal readonly record struct Spot(int Token, int Sentence);

    public Document Document { get; } = document;

    public NameIndex Index { get; } = index;

    /// <summary>Names that stand by themselves.</summary>
    public List<Mention> Sure { get; } = [];

    /// <summary>Names where any word would have a capital; they stand if the story names the row elsewhere.</summary>
    public List<Mention> Weak { get; } = [];

    /// <summary>Words that name several things.</summary>
    public List<Spot> Ambiguous { get; } = [];

    /// <summary>The senses that words of the story speak for, with the first such word.</summary>
    public Dictionary<NameSense, int> Cues { get; } = [];

    /// <summary>Words that begin a short name.</summary>
    public List<Spot> Shorts { get; } = [];

    /// <summary>Acronyms in brackets, by the token of the opening one.</summary>
    public List<Spot> Brackets { get; } = [];

    /// <summary>Runs of capitalised words that something beside them makes a person.</summary>
    public List<(NameRun Run, int Sentence)> People { get; } = [];

    public List<(Spot Spot, ReferenceWord Word)> References { get; } = [];

    /// <summary>What is known of a token's word.</summary>
    public WordMeaning At(int token) => words[token] ?? WordMeaning.Empty;

    /// <summary>A sentence; those who ask go through them in order.</summary>
    public TokenText TextOf(int sentence)
    {
        if (_text is null || _textOf != sentence)
        {
            _text = new(Document, Document.Sentences[sentence].EndToken, words, Document.Sentences[sentence].FirstToken);
            _textOf = sentence;
        }

        return _text;
    }
}
