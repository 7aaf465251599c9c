using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>How many errors there are; warnings stop nothing.</summary>
    public int Count { get; private set; }

    public void Add(string id, SourceSpan span, string message)
    {
        Count++;
        _items.Add(new Diagnostic(id, DiagnosticSeverity.Error, message, span));
    }

    public void Warn(string id, SourceSpan span, string message) => _items.Add(new Diagnostic(id, DiagnosticSeverity.Warning, message, span));

    public EquatableArray<Diagnostic> ToArray()
    {
        var items = _items.ToArray();
        System.Array.Sort(items, static (a, b) =>
            a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Id != b.Id ? string.CompareOrdinal(a.Id, b.Id) : string.CompareOrdinal(a.Message, b.Message));
        return new EquatableArray<Diagnostic>(items);
    }
}
