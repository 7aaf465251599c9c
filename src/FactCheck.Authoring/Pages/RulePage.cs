using FactCheck.RuleLanguage.Planning;

namespace FactCheck.Authoring.Pages;

/// <summary>All that a page about a rule says, whatever it is written in.</summary>
/// <param name="File">The rule file, from its domain's folder on: <c>diplomacy/relations-age.yaml</c>.</param>
/// <param name="Claim">The claim type it checks; null where that is defined in a file that was not read.</param>
/// <param name="Tables">Reference tables that it looks up in, each once, in the order of its finds.</param>
public sealed record RulePage(RulePlan Rule, string File, ClaimPlan? Claim, IReadOnlyList<string> Tables)
{
    /// <summary>A page for each rule, in the order of their ids.</summary>
    public static IReadOnlyList<RulePage> Of(IReadOnlyList<RuleFilePlan> files)
    {
        var claims = files.SelectMany(file => file.Claims).GroupBy(claim => claim.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. files
                .SelectMany(file => file.Rules.Select(rule => new RulePage(
                    rule,
                    $"{file.Domain}/{Path.GetFileName(file.File)}",
                    claims.GetValueOrDefault(rule.Claim),
                    [.. rule.Finds.Where(find => find.Table is not null).Select(find => find.Table!).Distinct(StringComparer.Ordinal)])))
                .OrderBy(page => page.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The summary as a sentence.</summary>
    public string Summary => Rule.Summary.TrimEnd('.') + ".";

    /// <summary>The rule's lines, moved to the left edge.</summary>
    public string Yaml
    {
        get
        {
            var lines = Rule.Yaml.ReplaceLineEndings("\n").TrimEnd().Split('\n');
            var indent = lines[0].Length - lines[0].TrimStart(' ').Length;
            return string.Join('\n', lines.Select(line => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..]));
        }
    }

    /// <summary>"stable since 2026-11-24, preview since 2026-10-01": the newest first; empty where nobody keeps it.</summary>
    public string History => string.Join(", ", Rule.History.Reverse().Select(one => $"{one.Status} since {one.Since}"));

    /// <summary>What a branch says, with its expressions in braces as their author wrote them.</summary>
    public static string Said(BranchPlan branch) => string.Concat(branch.Say.Select(part => part.Text ?? $"{{{part.Value!.Text}}}"));

    /// <summary>Names, texts, tables and examples in small letters, for a search.</summary>
    public string SearchText
        => string.Join(' ', (string[])[Rule.Id, Rule.Summary, .. Rule.Tags, .. Tables, .. Rule.Examples.Select(example => example.Text)]).ToLowerInvariant();

    public string Domain => Rule.Id[..Rule.Id.IndexOf('/', StringComparison.Ordinal)];
}
