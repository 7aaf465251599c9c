using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Tests.Diagnostics;

/// <summary>Compiles rule files against the small package beside this file.</summary>
internal static class RuleFiles
{
    private const string PackageFile = "datapackage.yaml";

    private static readonly Lazy<PackageSchema> s_package = new(() =>
        RuleCompiler.ReadPackage(PackageFile, Repository.Text(Path.Combine(Repository.Tests, "Diagnostics", PackageFile))));

    public static PackageSchema Package => s_package.Value;

    /// <summary>Everything there is to say about the files, in the order in which a reader meets it.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(params (string Path, string Text)[] files)
    {
        var parsed = files.Where(file => !IsConfiguration(file.Path)).Select(file => RuleCompiler.Parse(file.Path, file.Text)).ToArray();
        var catalog = RuleCompiler.Catalog(Package, parsed.Select(RuleCompiler.Signatures));
        var bound = parsed.Select(file => RuleCompiler.Bind(file, catalog)).ToArray();
        var order = RuleCompiler.Order(bound.SelectMany(file => file.Plan.Derivations).Select(DerivationLink.Of));
        var severities = files.Where(file => IsConfiguration(file.Path)).Select(file => RuleCompiler.ReadSeverities(file.Path, file.Text));
        return
        [
            .. bound.SelectMany(file => file.Diagnostics).Concat(order.Diagnostics).Concat(severities.SelectMany(one => RuleCompiler.Check(one, catalog)))
                .OrderBy(one => one.Span.File, StringComparer.Ordinal)
                .ThenBy(one => one.Span.Start)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsConfiguration(string path) => Path.GetFileName(path) == ".globalconfig";
}
