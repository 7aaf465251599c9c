using FactCheck.RuleLanguage;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.Authoring.Building;

/// <summary>Reads rule files as far as their plans, which is enough to list and describe them; nothing is compiled.</summary>
public static class RulePlanner
{
    /// <summary>The plan of every file, in the order of the sources; rules with mistakes are left out.</summary>
    public static IReadOnlyList<RuleFilePlan> Plan(RuleSources sources)
    {
        var parsed = sources.Files.Select(file => RuleCompiler.Parse(file.Path, file.Text)).ToList();
        var package = RuleCompiler.ReadPackage(sources.Package.Path, sources.Package.Text);
        var catalog = RuleCompiler.Catalog(package, parsed.Select(RuleCompiler.Signatures));
        var plans = parsed.Select(file => RuleCompiler.Bind(file, catalog).Plan).ToList();
        var claims = plans.SelectMany(plan => plan.Claims).Select(claim => claim.Name);
        return [.. plans.Select(plan => RuleCompiler.Link(plan, new([.. claims])))];
    }
}
