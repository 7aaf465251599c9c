using System.Linq;
using FactCheck.RuleGenerator.Diagnostics;
using FactCheck.RuleGenerator.Emit;
using FactCheck.RuleGenerator.Emit.Tables;
using FactCheck.RuleGenerator.Inputs;
using FactCheck.RuleLanguage;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Severities;
using FactCheck.RuleLanguage.Text;
using Microsoft.CodeAnalysis;

namespace FactCheck.RuleGenerator;

/// <summary>Compiles rule files into typed C# rules. This is the table of contents: read, understand, plan, report, emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Read: the project's properties, its rule files, its data package.
        var project = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => ProjectLayout.From(options.GlobalOptions)).WithTrackingName(StepNames.Project);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => (File: pair.Left, Place: ProjectLayout.PlaceOf(pair.Right.GetOptions(pair.Left)))).Combine(project)
            .Select((pair, cancel) => new SourceFile(pair.Left.Place ?? pair.Right.Show(pair.Left.File.Path), pair.Left.File.GetText(cancel)?.ToString() ?? ""))
            .WithTrackingName(StepNames.Files);
        var package = files.Where(file => file.IsPackage)
            .Select((file, _) => RuleCompiler.ReadPackage(file.Path, file.Text)).Collect()
            .Select((found, _) => RuleCompiler.Combine(found)).WithTrackingName(StepNames.Package);
        var severities = files.Where(file => file.IsConfiguration)
            .Select((file, _) => RuleCompiler.ReadSeverities(file.Path, file.Text)).Collect()
            .Select((found, _) => found.FirstOrDefault() ?? RuleSeverities.Nothing).WithTrackingName(StepNames.Severities);

        // Understand: what every file declares to the others.
        var parsed = files.Where(file => file.IsRuleFile)
            .Select((file, _) => (Source: file, Syntax: RuleCompiler.Parse(file.Path, file.Text))).WithTrackingName(StepNames.Parsed);
        var signatures = parsed.Select((file, _) => RuleCompiler.Signatures(file.Syntax)).WithTrackingName(StepNames.Signatures);
        var catalog = signatures.Collect().Combine(package)
            .Select((pair, _) => RuleCompiler.Catalog(pair.Right, pair.Left)).WithTrackingName(StepNames.Catalog);

        // Plan: each file by itself.
        var bound = parsed.Combine(catalog)
            .Select((pair, _) => (pair.Left.Source, Result: RuleCompiler.Bind(pair.Left.Syntax, pair.Right))).WithTrackingName(StepNames.Bound);
        var claims = bound.SelectMany((file, _) => file.Result.Plan.Claims.Select(claim => claim.Name)).Collect()
            .Select((names, _) => new EquatableArray<string>([.. names]));
        var plans = bound.Combine(claims).Combine(severities)
            .Select((pair, _) => PlannedFile.Of(pair.Left.Left.Source, RuleCompiler.Link(pair.Left.Left.Result.Plan, pair.Left.Right), pair.Right)).WithTrackingName(StepNames.Plans);
        var tables = package.Select((schema, _) => TablePlan.Of(schema)).WithTrackingName(StepNames.Tables);
        var ruleSet = plans.Select((file, _) => RuleSetEntry.Of(file.Plan)).Collect()
            .Select((entries, _) => new EquatableArray<RuleSetEntry>([.. entries])).WithTrackingName(StepNames.RuleSet);

        var strata = plans.SelectMany((file, _) => file.Plan.Derivations.Select(DerivationLink.Of)).Collect()
            .Select((links, _) => RuleCompiler.Order(links)).WithTrackingName(StepNames.Strata);
        var layers = strata.Select((order, _) => order.Layers);

        // Report: every mistake at its place.
        var mistakes = bound.SelectMany((file, _) => file.Result.Diagnostics).WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(strata.SelectMany((order, _) => order.Diagnostics).Combine(project), DiagnosticReporter.Report);
        context.RegisterSourceOutput(package.SelectMany((schema, _) => schema.Diagnostics).Combine(project), DiagnosticReporter.Report);
        context.RegisterSourceOutput(severities.Combine(catalog).SelectMany((pair, _) => RuleCompiler.Check(pair.Left, pair.Right)).Combine(project), DiagnosticReporter.Report);
        context.RegisterSourceOutput(mistakes.Combine(project), DiagnosticReporter.Report);

        // Emit: a file for each rule file and table, one for all tables, one for the rule set.
        var settings = project.Select((layout, _) => layout.Emit);
        context.RegisterSourceOutput(plans.Combine(settings), (output, file) =>
            output.AddSource(file.Left.HintName, RuleFileEmitter.Emit(file.Left, file.Right)));
        context.RegisterSourceOutput(tables.SelectMany((all, _) => all).Combine(settings), (output, table) =>
            output.AddSource($"tables.{table.Left.Name}.g.cs", RowEmitter.Emit(table.Left, table.Right)));
        context.RegisterSourceOutput(tables.Combine(settings), (output, all) =>
            output.AddSource("ReferenceTables.g.cs", ReferenceTablesEmitter.Emit(all.Left, all.Right)));
        context.RegisterSourceOutput(ruleSet.Combine(layers).Combine(settings), (output, all) =>
            output.AddSource($"{all.Right.RuleSet}.g.cs", RuleSetEmitter.Emit(all.Left.Left, all.Left.Right, all.Right)));
    }
}
