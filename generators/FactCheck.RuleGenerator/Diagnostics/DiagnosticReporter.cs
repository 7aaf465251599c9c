using FactCheck.RuleGenerator.Inputs;
using FactCheck.RuleLanguage.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RuleDiagnostic = FactCheck.RuleLanguage.Diagnostics.Diagnostic;
using RuleSeverity = FactCheck.RuleLanguage.Diagnostics.DiagnosticSeverity;

namespace FactCheck.RuleGenerator.Diagnostics;

/// <summary>Hands the rule language's diagnostics to the C# compiler, at their place in the YAML.</summary>
internal static class DiagnosticReporter
{
    public static void Report(SourceProductionContext output, (RuleDiagnostic Diagnostic, ProjectLayout Project) reported)
    {
        var (diagnostic, project) = reported;
        output.ReportDiagnostic(Microsoft.CodeAnalysis.Diagnostic.Create(Describe(diagnostic), Place(diagnostic.Span, project), diagnostic.Message));
    }

    private static Location Place(RuleLanguage.Text.SourceSpan span, ProjectLayout project) => Location.Create(
        project.Locate(span.File),
        TextSpan.FromBounds(span.Start, span.End),
        new LinePositionSpan(new(span.StartLine - 1, span.StartColumn - 1), new(span.EndLine - 1, span.EndColumn - 1)));

    // The ids are the catalogue's, which documents and tests them; release files of analyzers would repeat it.
#pragma warning disable RS1017, RS2000, RS2008
    private static DiagnosticDescriptor Describe(RuleDiagnostic diagnostic)
    {
        var severity = diagnostic.Severity == RuleSeverity.Error ? Microsoft.CodeAnalysis.DiagnosticSeverity.Error : Microsoft.CodeAnalysis.DiagnosticSeverity.Warning;
        var entry = DiagnosticCatalog.Find(diagnostic.Id);

        // A rule with a mistake is left out, so its errors stay errors whatever a project says of them.
        string[] tags = entry is { IsSoft: true } ? [] : [WellKnownDiagnosticTags.NotConfigurable];
        return new(diagnostic.Id, entry?.Title ?? diagnostic.Id, "{0}", "Rules", severity, isEnabledByDefault: true, description: entry?.Why, helpLinkUri: entry?.HelpLink, customTags: tags);
    }
#pragma warning restore RS1017, RS2000, RS2008
}
