using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints the class that lists everything the project compiled.</summary>
internal static class RuleSetEmitter
{
    public static string Emit(IReadOnlyList<RuleSetEntry> files, EmitSettings settings)
    {
        var writer = EmittedFile.Open(settings, "all rule files");
        var claims = files.SelectMany(file => file.Claims).OrderBy(claim => claim, StringComparer.Ordinal).ToArray();
        var rules = files.SelectMany(file => file.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        writer.Write("/// <summary>All claim types and rules of this project.</summary>");
        using (writer.Block($"public sealed partial class {settings.RuleSet} : RuleSet"))
        {
            writer.Write("public override IReadOnlyList<TableRequirement> Requires => ReferenceTables.Requires;");
            writer.Blank();
            EmitList(writer, "ClaimType> ClaimTypes", claims.Select(claim => $"{claim}.ClaimType"));
            EmitList(writer, "RuleInfo> Infos", rules.Select(rule => $"{rule.Class}.Description"));
            using (writer.Block("public override BoundRuleSet Bind(ReferencePackage package)"))
            {
                writer.Write("var tables = ReferenceTables.Load(package);");
                writer.Write("return new(");
                writer.Write("    [");
                foreach (var rule in rules)
                {
                    writer.Write($"        new {rule.Class}(tables),");
                }

                writer.Write("    ],");
                writer.Write("    tables.Entities);");
            }
        }

        return writer.ToString();
    }

    private static void EmitList(CodeWriter writer, string property, IEnumerable<string> items)
    {
        writer.Write($"public override IReadOnlyList<{property} {{ get; }} =");
        writer.Write("[");
        foreach (var item in items)
        {
            writer.Write($"    {item},");
        }

        writer.Write("];");
        writer.Blank();
    }
}
