using FactCheck.RuleLanguage;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.Authoring.Building;

/// <summary>Reads rule files as far as their plans, which is enough to list and describe them; nothing is compiled.</summary>
public static class RulePlanner
{
    /// <summary>The plan of every file, in the order of the sources; rules with mistakes are left out.</summary>
    public static IReadOnlyList<RuleFilePlan> Plan(RuleSources sources)
    {
        var catalog = CatalogOf(sources);
        var plans = Parse(sources).Select(file => RuleCompiler.Bind(file, catalog).Plan).ToList();
        var claims = plans.SelectMany(plan => plan.Claims).Select(claim => claim.Name);
        return [.. plans.Select(plan => RuleCompiler.Link(plan, new([.. claims])))];
    }

    /// <summary>What is wrong with the files, each by itself and in the order of their derivations.</summary>
    public static IReadOnlyList<RuleMistake> Mistakes(RuleSources sources)
    {
        var catalog = CatalogOf(sources);
        var bound = Parse(sources).Select(file => RuleCompiler.Bind(file, catalog)).ToList();
        var order = RuleCompiler.Order(bound.SelectMany(file => file.Plan.Derivations).Select(DerivationLink.Of));
        return [.. bound.SelectMany(file => file.Diagnostics).Concat(order.Diagnostics).Select(RuleMistake.Of)];
    }

    /// <summary>What rules may refer to: the tables, and the claim types and rules of every file.</summary>
    public static Catalog CatalogOf(RuleSources sources)
        => RuleCompiler.Catalog(
            RuleCompiler.Combine(sources.Packages.Select(package => RuleCompiler.ReadPackage(package.Path, package.Text))),
            Parse(sources).Select(RuleCompiler.Signatures));

    private static IEnumerable<ParsedRuleFile> Parse(RuleSources sources) => sources.Files.Select(file => RuleCompiler.Parse(file.Path, file.Text));
}
