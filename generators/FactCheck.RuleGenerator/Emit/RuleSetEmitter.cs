using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints the class that lists everything the project compiled.</summary>
internal static class RuleSetEmitter
{
    public static string Emit(IReadOnlyList<RuleSetEntry> files, IReadOnlyList<EquatableArray<string>> layers, EmitSettings settings)
    {
        var writer = EmittedFile.Open(settings, "all rule files");
        var claims = files.SelectMany(file => file.Claims).OrderBy(claim => claim, StringComparer.Ordinal).ToArray();
        var rules = files.SelectMany(file => file.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        writer.Write("/// <summary>All claim types and rules of this project.</summary>");
        using (writer.Block($"public sealed class {settings.RuleSet} : RuleSet"))
        {
            EmitHash(writer, files);
            writer.Write("public override IReadOnlyList<TableRequirement> Requires => ReferenceTables.Requires;");
            writer.Blank();
            EmitList(writer, "ClaimType> ClaimTypes", claims.Select(claim => $"{claim}.ClaimType"));
            EmitList(writer, "RuleInfo> Infos", rules.Select(rule => $"{rule.Class}.Description"));
            using (writer.Block("public override BoundRuleSet Bind(ReferencePackage package)"))
            {
                writer.Write("var tables = ReferenceTables.Load(package);");
                writer.Write("return new(");
                writer.Write("    [");
                foreach (var rule in rules.Where(_ => !settings.IsForNRules))
                {
                    writer.Write($"        new {rule.Class}(tables),");
                }

                writer.Write("    ],");
                EmitLayers(writer, files, layers);
            }
        }

        return writer.ToString();
    }

    /// <summary>The derivations in the order in which they rest on each other.</summary>
    private static void EmitLayers(CodeWriter writer, IReadOnlyList<RuleSetEntry> files, IReadOnlyList<EquatableArray<string>> layers)
    {
        var classes = files.SelectMany(file => file.Derivations).GroupBy(one => one.Id).ToDictionary(group => group.Key, group => group.First().Class);
        var emitted = layers.Select(layer => layer.Where(classes.ContainsKey).Select(id => $"new {classes[id]}(tables)").ToArray()).Where(layer => layer.Length > 0).ToArray();
        writer.Write("    tables.Entities,");
        writer.Write(emitted.Length == 0 ? "    tables);" : "    tables)");
        if (emitted.Length == 0)
        {
            return;
        }

        writer.Write("{");
        writer.Write("    Derivations =");
        writer.Write("    [");
        foreach (var layer in emitted)
        {
            writer.Write($"        {Literals.List(layer)},");
        }

        writer.Write("    ],");
        writer.Write("};");
    }

    /// <summary>Made of the files' hashes at run time, so that an edit emits its own file anew and no other.</summary>
    private static void EmitHash(CodeWriter writer, IReadOnlyList<RuleSetEntry> files)
    {
        writer.Write("public override string Sha256 { get; } = RuleFileHash.Of(");
        writer.Write("[");
        foreach (var file in files.Select(file => file.File).OrderBy(file => file, StringComparer.Ordinal))
        {
            writer.Write($"    new({Literals.Text(file)}, RuleFiles.{PlannedFile.HashName(file)}),");
        }

        writer.Write("]);");
        writer.Blank();
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
