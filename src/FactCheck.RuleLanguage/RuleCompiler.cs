using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Binding;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage;

/// <summary>A rule file as read: equal when path and text are.</summary>
/// <param name="Path">Path to show, with forward slashes; its last folder is the rules' domain.</param>
public sealed record ParsedRuleFile(string Path, string Text);

/// <summary>What a rule file means, and every mistake in it.</summary>
public sealed record BindResult(RuleFilePlan Plan, EquatableArray<Diagnostic> Diagnostics);

/// <summary>From YAML to plans: read, collect what files declare to one another, bind and plan each file.</summary>
public static class RuleCompiler
{
    public static ParsedRuleFile Parse(string path, string text) => new(path.Replace('\\', '/'), text);

    /// <summary>The tables of a data package; the engine's loader reports what is wrong with one.</summary>
    public static PackageSchema ReadPackage(string path, string text)
        => PackageReader.Read(YamlReader.Read(new SourceText(path, text), new DiagnosticBag()));

    /// <summary>The claim types that a file declares.</summary>
    public static EquatableArray<ClaimSignature> Signatures(ParsedRuleFile file)
    {
        var signatures = new List<ClaimSignature>();
        if (YamlReader.Read(new SourceText(file.Path, file.Text), new DiagnosticBag()) is YamlMap root && root["claims"] is YamlMap claims)
        {
            foreach (var claim in claims.Entries)
            {
                var fields = new List<FieldSignature>();
                if (claim.Value is YamlMap map && map["fields"] is YamlMap declared)
                {
                    foreach (var field in declared.Entries)
                    {
                        if (field.Value is YamlScalar value)
                        {
                            var (type, optional, _) = ClaimBinder.SplitField(value.Value);
                            fields.Add(new(field.Key.Value, type, optional));
                        }
                    }
                }

                // Only the file counts as place, so that an edit above a claim leaves other files' plans alone.
                signatures.Add(new(claim.Key.Value, new EquatableArray<FieldSignature>([.. fields]), new SourceSpan(file.Path, 0, 0, 1, 1, 1, 1)));
            }
        }

        return new EquatableArray<ClaimSignature>([.. signatures]);
    }

    /// <summary>Binds and plans a file. A rule or claim type with an error is left out of the plan, the rest stays.</summary>
    public static BindResult Bind(ParsedRuleFile file, Catalog catalog)
    {
        var source = new SourceText(file.Path, file.Text);
        var diagnostics = new DiagnosticBag();
        var domain = DomainOf(file.Path);
        var claims = new List<ClaimPlan>();
        var rules = new List<RulePlan>();
        var shape = new ShapeReader(source, diagnostics);
        if (shape.Map(YamlReader.Read(source, diagnostics), "A rule file") is { } root)
        {
            shape.KnownKeys(root, "A rule file", "claims", "rules");
            var claimBinder = new ClaimBinder(source, catalog, diagnostics);
            foreach (var entry in shape.Map(root["claims"], "claims")?.Entries ?? [])
            {
                diagnostics.Watch();
                ReportDuplicate(entry.Key, catalog, diagnostics);
                var claim = claimBinder.Bind(entry.Key, entry.Value);
                if (claim is not null && !diagnostics.HasErrors)
                {
                    claims.Add(claim);
                }
            }

            var ruleBinder = new RuleBinder(source, catalog, diagnostics, domain);
            foreach (var entry in shape.Map(root["rules"], "rules")?.Entries ?? [])
            {
                diagnostics.Watch();
                var rule = ruleBinder.Bind(entry.Key, entry.Value);
                if (rule is not null && !diagnostics.HasErrors)
                {
                    rules.Add(rule);
                }
            }
        }

        var plan = new RuleFilePlan(file.Path, domain, new EquatableArray<ClaimPlan>([.. claims]), new EquatableArray<RulePlan>([.. rules]));
        return new(plan, diagnostics.InOrder());
    }

    private static void ReportDuplicate(YamlScalar name, Catalog catalog, DiagnosticBag diagnostics)
    {
        var count = 0;
        foreach (var claim in catalog.Claims)
        {
            count += claim.Name == name.Value ? 1 : 0;
        }

        if (count > 1)
        {
            diagnostics.Report(DiagnosticCatalog.DuplicateClaim, name.Whole, $"The claim type {name.Value} is declared in {count} places.");
        }
    }

    private static string DomainOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length < 2 ? "rules" : parts[parts.Length - 2];
    }
}
