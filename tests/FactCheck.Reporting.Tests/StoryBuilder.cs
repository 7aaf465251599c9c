using FactCheck.Model;

namespace FactCheck.Reporting.Tests;

/// <summary>Makes claims on a text with their true places, so that tests name words and not offsets.</summary>
internal sealed class StoryBuilder(string text)
{
    public Story Story { get; init; } = new("sample", text.Split('\n')[0], new DateOnly(2026, 1, 16), "Desk", text, new string('a', 64), Parts(text));

    /// <param name="words">The claim's words.</param>
    /// <param name="occurrence">Which of several places with these words, from 1.</param>
    public SampleClaim Claim(
        string type, string words, int occurrence = 1, string? speaker = null, bool quoted = false, params KeyValuePair<string, object?>[] fields)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The text lacks '{words}'.");
        }

        var lineStart = text.LastIndexOf('\n', at) + 1;
        var lineEnd = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
        var place = new Place(at, at + words.Length, text[..at].Count(one => one == '\n') + 1, at - lineStart + 1);
        return new(type, new(place, PartKind.Body, words, text[lineStart..lineEnd], quoted, speaker), fields);
    }

    /// <summary>A sentence that no rule looked at.</summary>
    public UncheckedSentence Unchecked(UncheckedReason reason, string sentence, params string[] words)
    {
        var at = Claim("", sentence).Source.Place;
        return new(at, [.. words.Select(word => Claim("", word).Source.Place)], reason);
    }

    /// <summary>Each line is a part: the first a headline, the others body.</summary>
    private static List<StoryPart> Parts(string text)
    {
        var parts = new List<StoryPart>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                parts.Add(new(parts.Count == 0 ? PartKind.Headline : PartKind.Body, at, at + line.Length));
            }

            at += line.Length + 1;
        }

        return parts;
    }

    public static RuleInfo Rule(string id, Severity severity)
        => new(id, "A summary", severity, "stable", [], "Sample", "rules/sample.yaml", 1, "sample: {}", "Looks one row up by its key.", []);
}
