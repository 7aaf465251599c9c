using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    public void Add(string id, SourceSpan span, string message) =>
        _items.Add(new Diagnostic(id, DiagnosticSeverity.Error, message, span));

    public EquatableArray<Diagnostic> ToArray()
    {
        var items = _items.ToArray();
        System.Array.Sort(items, (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Id, b.Id));
        return new EquatableArray<Diagnostic>(items);
    }
}
