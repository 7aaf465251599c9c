using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>Makes a typed claim of a match: its place, its sentence, whether it is quoted and who says it.</summary>
internal sealed class ClaimMaker
{
    private readonly Document _document;
    private readonly MentionList _mentions;
    private readonly StoryContext _story;
    private readonly TextOrigin _origin;

    public ClaimMaker(Document document, MentionList mentions, StoryContext story)
    {
        _document = document;
        _mentions = mentions;
        _story = story;
        _origin = document.Story.Origin ?? new LineMap(document.Story.Text);
    }

    public Claim? Make(ClaimMatch match)
    {
        var values = new object?[match.Fields.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = match.Fields[i]?.Value;
        }

        var draft = new ClaimDraft(SourceOf(match), values, _story, table => FirstInSentence(match.Sentence, table));
        return match.Program.ClaimType.Create(draft);
    }

    private ClaimSource SourceOf(ClaimMatch match)
    {
        var tokens = _document.Tokens;
        var text = _document.Story.Text;
        var sentence = _document.Sentences[match.Sentence];
        var start = tokens[match.FirstToken].Start;
        var end = tokens[match.EndToken - 1].End;
        var quote = QuoteAround(match.FirstToken);
        return new(
            _origin.Locate(start, end),
            _document.Story.Parts[sentence.Part].Kind,
            text[start..end],
            text[tokens[sentence.FirstToken].Start..tokens[sentence.EndToken - 1].End],
            quote is not null,
            quote?.Speaker)
        { TextStart = start };
    }

    private Quote? QuoteAround(int token)
    {
        var quotes = _document.Quotes;
        var low = 0;
        var high = quotes.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (token < quotes[middle].FirstToken)
            {
                high = middle - 1;
            }
            else if (token >= quotes[middle].EndToken)
            {
                low = middle + 1;
            }
            else
            {
                return quotes[middle];
            }
        }

        return null;
    }

    private Fact? FirstInSentence(int sentence, string table)
    {
        var (first, end, _) = _document.Sentences[sentence];
        for (var token = first; token < end; token++)
        {
            foreach (var mention in _mentions.StartingAt(token))
            {
                if (mention.Type == table && mention.Value is Fact fact)
                {
                    return fact;
                }
            }
        }

        return null;
    }
}
