using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    Warning,
    Error,
}

/// <summary>Something an author has to know about a place in a file.</summary>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, SourceSpan Span);
