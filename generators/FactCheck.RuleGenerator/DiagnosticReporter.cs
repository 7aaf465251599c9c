using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RuleDiagnostic = FactCheck.RuleLanguage.Diagnostics.Diagnostic;
using RuleSeverity = FactCheck.RuleLanguage.Diagnostics.DiagnosticSeverity;

namespace FactCheck.RuleGenerator;

/// <summary>Hands the rule language's diagnostics to the C# compiler, at their place in the YAML.</summary>
internal static class DiagnosticReporter
{
    public static void Report(SourceProductionContext output, RuleDiagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var location = Location.Create(
            span.File,
            TextSpan.FromBounds(span.Start, span.End),
            new LinePositionSpan(new(span.StartLine - 1, span.StartColumn - 1), new(span.EndLine - 1, span.EndColumn - 1)));
        output.ReportDiagnostic(Microsoft.CodeAnalysis.Diagnostic.Create(Describe(diagnostic), location, diagnostic.Message));
    }

    // The ids and titles are the language's own, and are documented there.
#pragma warning disable RS1017, RS2000, RS2008
    private static DiagnosticDescriptor Describe(RuleDiagnostic diagnostic)
    {
        var severity = diagnostic.Severity == RuleSeverity.Error ? Microsoft.CodeAnalysis.DiagnosticSeverity.Error : Microsoft.CodeAnalysis.DiagnosticSeverity.Warning;
        var title = DiagnosticCatalog.All.FirstOrDefault(entry => entry.Id == diagnostic.Id)?.Title ?? diagnostic.Id;
        return new(diagnostic.Id, title, "{0}", "Rules", severity, isEnabledByDefault: true);
    }
#pragma warning restore RS1017, RS2000, RS2008
}
