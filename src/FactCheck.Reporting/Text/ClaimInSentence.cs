using FactCheck.Model;

namespace FactCheck.Reporting.Text;

/// <summary>A claim's words in their sentence, marked so that they are seen without colour too.</summary>
internal static class ClaimInSentence
{
    private const string Open = "»";
    private const string Close = "«";

    /// <summary>Code units shown on either side of the claim, and of the claim itself; what is longer is cut.</summary>
    private const int Context = 240;

    public static IReadOnlyList<TextRun> Of(Story story, ClaimSource source)
    {
        var at = OffsetOf(story.Text, source);
        var marked = new TextRun(Open + Shorten(source.Text) + Close, Tone.Claim);
        return at < 0 ? [marked] : [new(Before(source.Sentence[..at])), marked, new(After(source.Sentence[(at + source.Text.Length)..]))];
    }

    /// <summary>Where the claim begins in its sentence; the same words may stand in it twice, so the story decides.</summary>
    private static int OffsetOf(string text, ClaimSource source)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var start = source.TextStart - at;
            if (start >= 0 && start <= text.Length && text.AsSpan(start).StartsWith(source.Sentence, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return Next(0);

        int Next(int from) => from > source.Sentence.Length ? -1 : source.Sentence.IndexOf(source.Text, from, StringComparison.Ordinal);
    }

    private static string Before(string text) => text.Length <= Context ? text : "… " + Last(text);

    private static string After(string text) => text.Length <= Context ? text : First(text) + " …";

    private static string Shorten(string text) => text.Length <= 2 * Context ? text : First(text) + " … " + Last(text);

    // A character outside the basic plane is two code units; a cut between them would leave half of one.
    private static string First(string text) => text[..(char.IsHighSurrogate(text[Context - 1]) ? Context - 1 : Context)];

    private static string Last(string text) => text[^(char.IsLowSurrogate(text[^Context]) ? Context - 1 : Context)..];
}
