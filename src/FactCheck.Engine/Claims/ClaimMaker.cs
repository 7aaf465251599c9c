using FactCheck.Engine.Claims.Modalities;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>Makes a typed claim of a match: its place, its sentence, whether it is quoted and who says it.</summary>
internal sealed class ClaimMaker
{
    private readonly Document _document;
    private readonly StoryContext _story;
    private readonly TextOrigin _origin;
    private readonly ModalityReader _modalities;
    private readonly SentenceLookup _sentences;

    public ClaimMaker(Document document, MentionList mentions, StoryContext story)
    {
        _document = document;
        _story = story;
        _origin = document.Story.Origin ?? new LineMap(document.Story.Text);
        _modalities = new ModalityReader(document);
        _sentences = new SentenceLookup(document, mentions);
    }

    public Claim? Make(ClaimMatch match)
    {
        var values = new object?[match.Fields.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = match.Fields[i]?.Value;
        }

        var resolutions = new List<Resolution>();
        foreach (var field in match.Fields)
        {
            Add(field, resolutions);
        }

        var draft = new ClaimDraft(SourceOf(match, resolutions), values, _story, table => _sentences.FirstOf(table, match.Sentence) is { IsOpen: false } first ? Take(first, resolutions) : null);
        return match.Program.ClaimType.Create(draft);
    }

    private ClaimSource SourceOf(ClaimMatch match, List<Resolution> resolutions)
    {
        var tokens = _document.Tokens;
        var text = _document.Story.Text;
        var sentence = _document.Sentences[match.Sentence];
        var start = tokens[match.FirstToken].Start;
        var end = tokens[match.EndToken - 1].End;
        var type = match.Program.ClaimType;
        var quote = _document.QuoteAround(match.FirstToken);
        var attribution = quote is null && !type.HoldsAnywhere ? _document.AttributionAround(match.FirstToken) : null;
        var modality = _modalities.Read(match.Sentence, match.FirstToken, match.EndToken, out var cue);
        return new(
            _origin.Locate(start, end),
            _document.Story.Parts[sentence.Part].Kind,
            text[start..end],
            _sentences.Around(match),
            quote is not null,
            quote?.Speaker ?? attribution?.Speaker)
        {
            TextStart = start,
            Reported = attribution is not null,
            Saying = quote?.Verb ?? attribution?.Verb,
            Modality = modality,
            ModalityCue = cue,
            IsChecked = type.Modalities.Contains(modality),
            Pattern = match.Program.Order,
            Resolutions = resolutions,
        };
    }

    private Fact? Take(Mention mention, List<Resolution> resolutions)
    {
        Add(mention, resolutions);
        return mention.Value as Fact;
    }

    private void Add(Mention? mention, List<Resolution> resolutions)
    {
        if (mention is { Because: { } because, Value: { } value })
        {
            var words = _document.Story.Text[_document.Tokens[mention.FirstToken].Start.._document.Tokens[mention.EndToken - 1].End];
            resolutions.Add(new(words, value.ToString() ?? "", because));
        }
    }
}
