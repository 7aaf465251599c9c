using System.Linq;
using FactCheck.RuleGenerator.Emit;
using FactCheck.RuleLanguage;
using Microsoft.CodeAnalysis;

namespace FactCheck.RuleGenerator;

/// <summary>Compiles rule files into typed C# rules. This is the table of contents: read, understand, plan, report, emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Select((options, _)
            => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : null);
        var rootNamespace = context.CompilationProvider.Select((compilation, _) => compilation.AssemblyName ?? "FactCheck.Rules");

        var files = context.AdditionalTextsProvider.Combine(project)
            .Select((pair, cancel) => new SourceFile(SourceFile.Shown(pair.Left.Path, pair.Right), pair.Left.GetText(cancel)?.ToString() ?? ""))
            .WithTrackingName(StepNames.Files);
        var ruleFiles = files.Where(file => file.IsRuleFile);

        var package = files.Where(file => file.IsPackage).Collect()
            .Select((found, _) => RuleCompiler.ReadPackage(found.FirstOrDefault()?.Path ?? SourceFile.PackageName, found.FirstOrDefault()?.Text ?? ""))
            .WithTrackingName(StepNames.Package);
        var tables = package.Select((schema, _) => TableShape.Of(schema)).WithTrackingName(StepNames.Tables);

        var parsed = ruleFiles.Select((file, _) => RuleCompiler.Parse(file.Path, file.Text)).WithTrackingName(StepNames.Parsed);
        var signatures = parsed.Select((file, _) => RuleCompiler.Signatures(file)).WithTrackingName(StepNames.Signatures);
        var catalog = signatures.Collect().Combine(package)
            .Select((pair, _) => RuleCompiler.Catalog(pair.Right, new(pair.Left.SelectMany(claims => claims).ToArray())))
            .WithTrackingName(StepNames.Catalog);

        var bound = parsed.Combine(catalog).Select((pair, _) => RuleCompiler.Bind(pair.Left, pair.Right)).WithTrackingName(StepNames.Plans);
        var claims = bound.SelectMany((result, _) => result.Plan.Claims).WithTrackingName(StepNames.Claims);
        var rules = bound.SelectMany((result, _) => result.Plan.Rules).WithTrackingName(StepNames.Rules);

        var set = claims.Select((claim, _) => claim.Name).Collect()
            .Combine(rules.Select((rule, _) => new RuleEntry(rule.Id, CSharpNames.Pascal(rule.Name))).Collect())
            .Combine(ruleFiles.Collect()).Combine(rootNamespace)
            .Select((all, _) => RuleSetShape.Of(all.Right, all.Left.Right, all.Left.Left.Left, all.Left.Left.Right))
            .WithTrackingName(StepNames.RuleSet);

        context.RegisterSourceOutput(package.SelectMany((schema, _) => schema.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(bound.SelectMany((result, _) => result.Diagnostics), DiagnosticReporter.Report);

        context.RegisterSourceOutput(claims.Combine(rootNamespace), (output, claim)
            => output.AddSource($"Claims.{claim.Left.Name}.g.cs", ClaimEmitter.Emit(claim.Left, claim.Right)));
        context.RegisterSourceOutput(rules.Combine(tables).Combine(rootNamespace), (output, rule)
            => output.AddSource($"Rules.{rule.Left.Left.Id.Replace('/', '.')}.g.cs", RuleEmitter.Emit(rule.Left.Left, new TablePeriods(rule.Left.Right), rule.Right)));
        context.RegisterSourceOutput(tables.SelectMany((all, _) => all).Combine(rootNamespace), (output, table)
            => output.AddSource($"Tables.{CSharpNames.Row(table.Left.Name)}.g.cs", TableEmitter.Emit(table.Left, table.Right)));
        context.RegisterSourceOutput(tables.Combine(rootNamespace), (output, all)
            => output.AddSource("ReferenceTables.g.cs", ReferenceTablesEmitter.Emit(all.Left, all.Right)));
        context.RegisterSourceOutput(set, (output, shape) => output.AddSource("StandardRules.g.cs", RuleSetEmitter.Emit(shape)));
    }
}
