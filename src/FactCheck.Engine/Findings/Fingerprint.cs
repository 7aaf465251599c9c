using System.Security.Cryptography;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>A finding's name across versions of a story: it survives edits elsewhere and moves of the paragraph.</summary>
public static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits of SHA-256 over story id, rule, claim type, the claim's words and their repetition.</summary>
    /// <param name="repetition">0 for the first finding with the same rule and words in the story, then 1 and so on.</param>
    public static string Of(string storyId, Finding finding, int repetition)
    {
        var text = string.Join('\n', storyId, finding.Rule.Id, finding.Claim.Type, Words(finding.Claim.Source.Text), repetition);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>Lower case, one space between words, so that line breaks and capitals do not make a new finding.</summary>
    public static string Words(string text)
        => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
