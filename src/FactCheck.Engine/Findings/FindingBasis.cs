using System.Security.Cryptography;
using System.Text;
using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>What a person's word on a finding rests on, as hashes: where one of them changes, somebody has to look again.</summary>
/// <param name="Text">Of the sentences that the finding speaks of, who says them, and what is read from them.</param>
/// <param name="Rule">Of the rule's own YAML, and of the fields and patterns of the claims that it saw.</param>
/// <param name="Facts">Of the rows it rests on; that somebody confirmed one anew, or says when to do so again, changes nothing.</param>
public sealed record FindingBasis(string Text, string Rule, string Facts)
{
    /// <summary>What says when somebody looked at a row, and not what it says.</summary>
    private static readonly string[] s_care = ["confirmed", "review_by"];

    /// <param name="types">The claim types there are.</param>
    public static FindingBasis Of(ReportedFinding reported, IReadOnlyList<ClaimType> types)
    {
        var finding = reported.Finding;
        return new(
            Hash(reported.Also.Concat(Claims(finding))
                .Select(claim => Fingerprint.Words(claim.Source.Sentence) + "\n" + Fingerprint.Meaning(claim))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Hash(Claims(finding).Select(claim => claim.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => PatternsOf(types, name)).Prepend(finding.Rule.Yaml.ReplaceLineEndings("\n"))),
            Hash(finding.Evidence.Select(fact => string.Join(
                '\n', fact.Fields.Where(field => !s_care.Contains(field.Key)).Select(field => field.Key + "=" + field.Value).Prepend($"{fact.Table}/{fact.Key}")))));
    }

    /// <summary>What differs from another basis, in words.</summary>
    public IEnumerable<string> Changes(FindingBasis now)
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

    private static IEnumerable<Claim> Claims(Finding finding) => finding.RelatedClaims.Prepend(finding.Claim);

    /// <summary>How claims of a type are found and what they have; nothing for claims that came with the story.</summary>
    private static string PatternsOf(IReadOnlyList<ClaimType> types, string name)
        => types.FirstOrDefault(type => type.Name == name) is not { } type ? name
            : string.Join('\n', [
                name,
                .. type.Fields.Select(field => $"{field.Name}: {field.Kind} {field.Of} {field.IsRequired}"),
                .. type.Patterns.Select(pattern => "+ " + pattern.Text),
                .. type.Except.Select(pattern => "- " + pattern.Text),
                .. type.Modalities.Select(modality => modality.Name()),
            ]);

    private static string Hash(IEnumerable<string> texts)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", texts))).AsSpan(0, 8));
}
