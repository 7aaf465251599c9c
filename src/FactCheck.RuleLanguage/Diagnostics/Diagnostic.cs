using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

public enum DiagnosticSeverity
{
    Warning,
    Error,
}

/// <summary>A mistake in a rule file: what was found, what was expected, and where.</summary>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, SourceSpan Span)
{
    public override string ToString()
        => $"{Span.File}({Span.StartLine},{Span.StartColumn}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";
}

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];

    public bool HasErrors { get; private set; }

    public void Report(DiagnosticEntry entry, SourceSpan span, string message)
    {
        HasErrors |= entry.Severity == DiagnosticSeverity.Error;
        _all.Add(new Diagnostic(entry.Id, entry.Severity, message, span));
    }

    /// <summary>Starts to watch for errors of one rule or claim; <see cref="HasErrors"/> tells of those since.</summary>
    public void Watch() => HasErrors = false;

    public EquatableArray<Diagnostic> InOrder()
    {
        var sorted = _all.ToArray();
        Array.Sort(sorted, static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Id != b.Id ? string.CompareOrdinal(a.Id, b.Id)
            : string.CompareOrdinal(a.Message, b.Message));
        return new(sorted);
    }
}
