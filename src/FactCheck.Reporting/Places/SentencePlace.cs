using FactCheck.Model;

namespace FactCheck.Reporting.Places;

/// <summary>Finds where the sentence around a claim stands in its story's text.</summary>
internal static class SentencePlace
{
    /// <summary>Null where the story does not have it there; the same words may stand in a sentence twice, so the story decides.</summary>
    public static Place? Of(string text, ClaimSource source)
    {
        for (var at = source.Sentence.IndexOf(source.Text, StringComparison.Ordinal);
            at >= 0;
            at = source.Sentence.IndexOf(source.Text, at + 1, StringComparison.Ordinal))
        {
            var start = source.TextStart - at;
            if (start >= 0 && text.AsSpan(start).StartsWith(source.Sentence, StringComparison.Ordinal))
            {
                return At(text, start, source);
            }

            if (source.Text.Length == 0)
            {
                break;
            }
        }

        return null;
    }

    private static Place At(string text, int start, ClaimSource source)
    {
        var line = source.Place.Line;
        for (var i = start; i < source.TextStart; i++)
        {
            line -= StoryRegion.EndsLine(text, i) ? 1 : 0;
        }

        var lineStart = start;
        while (lineStart > 0 && !StoryRegion.EndsLine(text, lineStart - 1))
        {
            lineStart--;
        }

        return new(start, start + source.Sentence.Length, line, start - lineStart + 1);
    }
}
