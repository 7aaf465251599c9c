namespace FactCheck.Architecture;

/// <summary>The house rules: which project may know which, as the design has it.</summary>
internal static class House
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["FactCheck.Model"] = [],
        ["FactCheck.RuleLanguage"] = [],
        ["FactCheck.RuleGenerator"] = ["FactCheck.RuleLanguage"],
        ["FactCheck.Engine"] = ["FactCheck.Model"],
        // Formats reads plain text with the engine's own reader, and gives stories that the engine checks.
        ["FactCheck.Formats"] = ["FactCheck.Model", "FactCheck.Engine"],
        ["FactCheck.Reporting"] = ["FactCheck.Model"],
        ["FactCheck.Rules"] = ["FactCheck.Engine"],
        ["FactCheck.Authoring"] = ["FactCheck.RuleLanguage", "FactCheck.RuleGenerator", "FactCheck.Engine"],
        ["FactCheck.Import"] = ["FactCheck.Engine"],
        ["FactCheck.NRules"] = ["FactCheck.Engine"],
        ["FactCheck.Templates"] = [],
        // Of RuleLanguage the command line takes the catalogue of diagnostics, for explain.
        ["FactCheck.Cli"] = ["FactCheck.Engine", "FactCheck.Formats", "FactCheck.Reporting", "FactCheck.Rules", "FactCheck.RuleLanguage", "FactCheck.Authoring", "FactCheck.Import"],
        ["FactCheck.ReviewDesk"] = ["FactCheck.Engine", "FactCheck.Formats", "FactCheck.Reporting", "FactCheck.Rules", "FactCheck.Authoring"],
    };

    /// <summary>The projects that take a package, where not everybody may.</summary>
    private static readonly Dictionary<string, string[]> Takers = new(StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis"] = ["FactCheck.RuleGenerator", "FactCheck.Authoring"],
        ["YamlDotNet"] = ["FactCheck.RuleLanguage", "FactCheck.RuleGenerator", "FactCheck.Engine"],
        ["Spectre.Console"] = ["FactCheck.Reporting", "FactCheck.Cli"],
        ["System.CommandLine"] = ["FactCheck.Cli"],
        ["AngleSharp"] = ["FactCheck.Formats"],
        ["SmartReader"] = ["FactCheck.Formats"],
        ["PdfPig"] = ["FactCheck.Formats"],
        ["UglyToad"] = ["FactCheck.Formats"],
        ["NRules"] = ["FactCheck.NRules", "FactCheck.Rules"],
        ["Microsoft.Data.Sqlite"] = ["FactCheck.Import", "FactCheck.ReviewDesk"],
        ["Npgsql"] = ["FactCheck.Import", "FactCheck.ReviewDesk"],
        ["Parquet.Net"] = ["FactCheck.Import"],
        ["Polly"] = ["FactCheck.Import", "FactCheck.Cli"],
        ["DiffPlex"] = ["FactCheck.ReviewDesk"],
        ["Microsoft.EntityFrameworkCore"] = ["FactCheck.ReviewDesk"],
        ["Microsoft.AspNetCore"] = ["FactCheck.ReviewDesk"],
        ["OpenTelemetry"] = ["FactCheck.ReviewDesk"],
    };

    public static IEnumerable<string> Projects => Known.Keys;

    public static IReadOnlyCollection<string> DirectlyKnownTo(string project) => Known[project];

    /// <summary>What a project may know, directly or through those that it knows.</summary>
    public static HashSet<string> KnownTo(string project)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var direct in Known[project])
        {
            known.Add(direct);
            known.UnionWith(KnownTo(direct));
        }

        return known;
    }

    public static bool MayTake(string project, string package)
    {
        foreach (var (prefix, takers) in Takers)
        {
            if (package.StartsWith(prefix, StringComparison.Ordinal) && !takers.Contains(project))
            {
                return false;
            }
        }

        return true;
    }
}
