using FactCheck.Model;
using FactCheck.RuleGenerator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>A project gives diagnostics their severity as it does with those of C#, and a line allows one with a reason.</summary>
public sealed class SeverityTests
{
    private const string Rule = """
        claims:
          Age:
            summary: how long
            fields: {years: number}
            patterns: ["{years} years of ties"]
        rules:
          age-is-great:
            summary: The age is great
            for: Age
            find:
              treaty: {in: treaties, pick: earliest signed}
            verdict:
              - refuted: claim.years > 300
            examples:
              - {text: "400 years of ties", expect: refuted}
        """;

    [Fact]
    public void Each_has_its_own_severity_and_a_link_to_its_help()
    {
        var diagnostics = Run(options => options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));

        Assert.Equal([("FC4004", DiagnosticSeverity.Error), ("FC4008", DiagnosticSeverity.Warning)], diagnostics.Select(one => (one.Id, one.Severity)).Order());
        Assert.All(diagnostics, one => Assert.Equal("docs/diagnostics.md#" + one.Id.ToLowerInvariant(), one.Descriptor.HelpLinkUri));
    }

    [Fact]
    public void A_project_may_choose_another_severity_for_what_leaves_the_rule_a_rule()
    {
        var run = Run(options => options
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions([new("FC4004", ReportDiagnostic.Warn), new("FC4008", ReportDiagnostic.Suppress)]));

        Assert.Equal([("FC4004", DiagnosticSeverity.Warning)], run.Select(one => (one.Id, one.Severity)));
    }

    [Fact]
    public void A_global_configuration_file_is_heard()
    {
        var run = Run(options => options
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSyntaxTreeOptionsProvider(new GlobalConfig(("FC4004", ReportDiagnostic.Suppress), ("FC4008", ReportDiagnostic.Error))));

        Assert.Equal([("FC4008", DiagnosticSeverity.Error)], run.Select(one => (one.Id, one.Severity)));
    }

    [Theory]
    [InlineData("diplomacy/relations-age-disagrees-with-treaty", "note", Severity.Note)]
    [InlineData("diplomacy/*", "note", Severity.Note)]
    [InlineData("kinds/*", "note", Severity.Error)]
    [InlineData("diplomacy/*", "nonsense", Severity.Error)]
    public void A_project_says_how_much_a_rule_weighs(string rule, string severity, Severity weighs)
    {
        var run = GeneratorRun.Of([.. SampleFiles.All(), new(".globalconfig", $"is_global = true\nfactcheck_rule.{rule}.severity = {severity} # for now\n")]);

        Assert.Equal(severity == "nonsense" ? ["FC5006"] : [], run.Result.Diagnostics.Select(one => one.Id));
        Assert.Contains($"Severity.{weighs},", run.Source("rules.diplomacy.relations-age.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_may_be_switched_off_while_its_folder_is_not()
    {
        var rules = GeneratorRun.Of(
        [
            .. SampleFiles.All(),
            new(".globalconfig", "factcheck_rule.diplomacy/relations-age-disagrees-with-treaty.severity = none\nfactcheck_rule.diplomacy/*.severity = error\n"),
        ]).Load();

        Assert.DoesNotContain("diplomacy/relations-age-disagrees-with-treaty", rules.Infos.Select(rule => rule.Id));
        Assert.Contains("RelationsAge", rules.ClaimTypes.Select(claim => claim.Name));
        Assert.NotEqual(GeneratorRun.Of(SampleFiles.All()).Load().Sha256, rules.Sha256);
    }

    [Fact]
    public void What_keeps_a_rule_from_being_compiled_stays_an_error()
    {
        var run = Run(
            options => options.WithSpecificDiagnosticOptions([new("FC3001", ReportDiagnostic.Suppress), new("FC4004", ReportDiagnostic.Suppress)]),
            Rule.Replace("claim.years", "claim.yeers", StringComparison.Ordinal));

        Assert.Equal([("FC3001", DiagnosticSeverity.Error)], run.Select(one => (one.Id, one.Severity)));
    }

    [Fact]
    public void A_rule_with_an_allowed_mistake_is_compiled()
    {
        var rules = GeneratorRun.Of(
            new("rules/a/b.yaml", Rule
                .Replace("earliest signed}", "earliest signed} # factcheck: allow FC4008 — shown as evidence", StringComparison.Ordinal)
                .Replace("    examples:", "    # factcheck: allow FC4004 — nothing stays silent here\n    examples:", StringComparison.Ordinal)),
            SampleFiles.Get(SampleFiles.Package)).Load();

        Assert.Equal(["a/age-is-great"], rules.Infos.Select(info => info.Id));
    }

    private static IReadOnlyList<Diagnostic> Run(Func<CSharpCompilationOptions, CSharpCompilationOptions> configure, string rule = Rule)
        => GeneratorRun.Configured(configure, new("rules/a/b.yaml", rule), SampleFiles.Get(SampleFiles.Package)).Result.Diagnostics;

    private sealed class GlobalConfig(params (string Id, ReportDiagnostic Severity)[] lines) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = lines.FirstOrDefault(line => line.Id == diagnosticId).Severity;
            return lines.Any(line => line.Id == diagnosticId);
        }
    }
}
