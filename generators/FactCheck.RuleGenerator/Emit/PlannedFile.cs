using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleGenerator.Inputs;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Severities;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>A rule file's plan, with the hash of its text for the rule set's.</summary>
internal sealed record PlannedFile(RuleFilePlan Plan, string Sha256)
{
    /// <summary>A file's plan as a project weighs its rules. What is set for them is part of the hash, since reports differ by it.</summary>
    public static PlannedFile Of(SourceFile source, RuleFilePlan plan, RuleSeverities severities)
    {
        var set = severities.Apply(plan);
        var weights = plan.Rules.Equals(set.Rules) ? "" : "\n" + string.Join("\n", set.Rules.Select(rule => $"{rule.Id} {rule.Severity}"));
        return new(set, (source with { Text = source.Text + weights }).Sha256);
    }

    /// <summary>What the emitted file is called, without folders: <c>rules.diplomacy.relations-age.g.cs</c>.</summary>
    public string HintName => WithoutExtension(Plan.File).Replace("../", "").Replace('/', '.').Replace(':', '.').TrimStart('.') + ".g.cs";

    /// <summary>The constant that holds a file's hash.</summary>
    public static string HashName(string file)
        => string.Join("_", WithoutExtension(file).Split('/').Where(part => part is not ("" or "..")).Select(Identifiers.Pascal));

    private static string WithoutExtension(string file) => file.LastIndexOf('.') is > 0 and var dot ? file.Substring(0, dot) : file;
}
