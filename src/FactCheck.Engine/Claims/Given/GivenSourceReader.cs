using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Given;

/// <summary>Tells where a claim that came with a story stands, and what its sentence names.</summary>
internal sealed class GivenSourceReader(Document document, MentionList mentions)
{
    private readonly TextOrigin _origin = document.Story.Origin ?? new LineMap(document.Story.Text);

    public ClaimSource SourceOf(GivenClaim given, ClaimType type)
    {
        var text = document.Story.Text;
        var part = document.Story.Parts[given.Part];
        return new(_origin.Locate(given.Start, given.End), part.Kind, text[given.Start..given.End], text[part.Start..part.End], given.Quoted, given.Speaker)
        {
            TextStart = given.Start,
            Reported = given.Reported,
            Saying = given.Saying,
            Modality = given.Modality,
            ModalityCue = given.ModalityCue,
            IsChecked = type.Modalities.Contains(given.Modality),
            Given = given.Origin,
        };
    }

    /// <summary>The first entity of a table that the claim's sentence names; null where it names none or leaves it open.</summary>
    public Fact? FirstOf(string table, int part)
    {
        var (start, end) = (document.Story.Parts[part].Start, document.Story.Parts[part].End);
        foreach (var mention in mentions.Between(TokenAt(start), TokenAt(end)))
        {
            if (mention.Type == table && mention.Value is not FactSet)
            {
                return mention.IsOpen ? null : mention.Value as Fact;
            }
        }

        return null;
    }

    /// <summary>The first token that begins at an offset or behind it.</summary>
    private int TokenAt(int offset)
    {
        var (low, high) = (0, document.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
