using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>A finding's name across versions of a story: it survives edits elsewhere and moves of the paragraph.</summary>
public static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits of SHA-256 over story id, rule, claim type, the claim's words and their repetition.</summary>
    /// <param name="words">As <see cref="Words(Claim, IReadOnlyList{Claim})"/> gives them.</param>
    /// <param name="repetition">0 for the first finding with the same rule and words in the story, then 1 and so on.</param>
    public static string Of(string storyId, Finding finding, string words, int repetition)
    {
        var text = string.Join('\n', storyId, finding.Rule.Id, finding.Claim.Type, words, repetition);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>The words of a statement that is made in several places: the same whichever of them comes first.</summary>
    public static string Words(Claim claim, IReadOnlyList<Claim> also)
    {
        var first = Words(claim.Source.Text);
        foreach (var other in also)
        {
            var words = Words(other.Source.Text);
            first = string.CompareOrdinal(words, first) < 0 ? words : first;
        }

        return first;
    }

    /// <summary>What a claim means beyond its words, in one notation: tells statements in the same words apart wherever they stand.</summary>
    public static string Meaning(Claim claim)
        => string.Join('\n', claim.Fields.Select(field => Convert.ToString(field.Value, CultureInfo.InvariantCulture)).Prepend(claim.Source.Speaker));

    /// <summary>Lower case, one space between words, so that line breaks and capitals do not make a new finding.</summary>
    public static string Words(string text)
        => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
