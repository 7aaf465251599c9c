using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>Brings sentences, speech, modality and claims under the names that labels have.</summary>
internal static class FoundSpeech
{
    public static IEnumerable<Found> Of(LabelledReading reading)
    {
        foreach (var sentence in reading.Document.Sentences)
        {
            yield return new(LabelKinds.Sentence, LabelGroup.Sentence, sentence.FirstToken, sentence.EndToken, null, null);
        }

        foreach (var quote in reading.Document.Quotes)
        {
            yield return new(LabelKinds.Quote, LabelGroup.Speech, quote.FirstToken, quote.EndToken, quote.Speaker, null);
        }

        foreach (var attribution in reading.Document.Attributions)
        {
            if (reading.OutsideQuotes(attribution.FirstToken, attribution.EndToken) == 0)
            {
                continue;
            }

            yield return new(LabelKinds.Said, LabelGroup.Speech, attribution.FirstToken, attribution.EndToken, attribution.Speaker, null);
        }

        foreach (var claim in reading.Claims)
        {
            var (first, end) = reading.TokensOf(claim.Source.TextStart, claim.Source.TextEnd);
            yield return new(claim.Type, LabelGroup.Claim, first, end, null, null) { Claim = claim };
        }
    }

    /// <summary>The modality that the product reads in the words of a label.</summary>
    public static Found Of(LabelledReading reading, int first, int end)
    {
        var modality = reading.Modalities.Read(reading.SentenceAt(first), first, end, out _);
        return new(modality.Name(), LabelGroup.Modality, first, end, modality.Name(), null);
    }
}
