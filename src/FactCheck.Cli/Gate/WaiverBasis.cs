using System.Security.Cryptography;
using System.Text;
using FactCheck.Engine.Findings;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>What a waiver rests on, as hashes: where one of them changes, somebody has to look again.</summary>
/// <param name="Text">Of the sentences that the finding speaks of, who says them, and what is read from them.</param>
/// <param name="Rule">Of the rule's own YAML.</param>
/// <param name="Facts">Of the rows it rests on; that somebody confirmed one anew changes nothing.</param>
internal sealed record WaiverBasis(string Text, string Rule, string Facts)
{
    public static WaiverBasis Of(ReportedFinding reported)
    {
        var finding = reported.Finding;
        return new(
            Hash(reported.Also.Append(finding.Claim).Concat(finding.RelatedClaims)
                .Select(claim => Fingerprint.Words(claim.Source.Sentence) + "\n" + Fingerprint.Meaning(claim))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Hash([finding.Rule.Yaml.ReplaceLineEndings("\n")]),
            Hash(finding.Evidence.Select(fact => string.Join(
                '\n', fact.Fields.Where(field => field.Key != "confirmed").Select(field => field.Key + "=" + field.Value).Prepend($"{fact.Table}/{fact.Key}")))));
    }

    /// <summary>What differs from another basis, in words.</summary>
    public IEnumerable<string> Changes(WaiverBasis now)
    {
        if (Text != now.Text)
        {
            yield return "the text has changed";
        }

        if (Rule != now.Rule)
        {
            yield return "the rule has changed";
        }

        if (Facts != now.Facts)
        {
            yield return "a fact has changed";
        }
    }

    private static string Hash(IEnumerable<string> texts)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", texts))).AsSpan(0, 8));
}
