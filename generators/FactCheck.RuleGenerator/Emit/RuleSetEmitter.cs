using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Text;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>What the rule set prints of a rule: its id and class. Small, so that most edits leave it as it was.</summary>
internal sealed record RuleEntry(string Id, string Class);

/// <summary>Everything the rule set lists.</summary>
internal sealed record RuleSetShape(string RootNamespace, string Sha256, EquatableArray<string> Claims, EquatableArray<RuleEntry> Rules)
{
    /// <summary>The set in an order that does not depend on the order of the files.</summary>
    public static RuleSetShape Of(string rootNamespace, IEnumerable<SourceFile> files, IEnumerable<string> claims, IEnumerable<RuleEntry> rules) => new(
        rootNamespace,
        SourceFile.Sha256(files.OrderBy(file => file.Path, StringComparer.Ordinal)),
        new(claims.OrderBy(claim => claim, StringComparer.Ordinal).ToArray()),
        new(rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray()));
}

/// <summary>Prints the class through which an assembly of rules is used.</summary>
internal static class RuleSetEmitter
{
    public static string Emit(RuleSetShape set)
    {
        var writer = CodeWriter.ForFile(set.RootNamespace);
        writer.Summary("All rules of this assembly.");
        writer.Open("public sealed class StandardRules : RuleSet");
        writer.Line($"public override string Sha256 => {Text(set.Sha256)};");
        writer.Line();
        writer.Line("public override IReadOnlyList<TableRequirement> Requires => ReferenceTables.Requirements;");
        writer.Line();
        writer.Line("public override IReadOnlyList<ClaimType> ClaimTypes { get; } =");
        writer.Line("[");
        foreach (var claim in set.Claims)
        {
            writer.Line($"    {claim}.ClaimType,");
        }

        writer.Line("];");
        writer.Line();
        writer.Line("public override IReadOnlyList<RuleInfo> Infos { get; } =");
        writer.Line("[");
        foreach (var rule in set.Rules)
        {
            writer.Line($"    {rule.Class}.About,");
        }

        writer.Line("];");
        writer.Line();
        writer.Open("public override BoundRuleSet Bind(ReferencePackage package)");
        writer.Line("var tables = ReferenceTables.Load(package);");
        writer.Line("Rule[] rules =");
        writer.Line("[");
        foreach (var rule in set.Rules)
        {
            writer.Line($"    new {rule.Class}(tables),");
        }

        writer.Line("];");
        writer.Line("return new BoundRuleSet(rules, tables.Entities);");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }
}
