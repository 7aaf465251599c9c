using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>How many errors there are that keep a rule from being compiled; others stop nothing.</summary>
    public int Count { get; private set; }

    public void Add(string id, SourceSpan span, string message)
    {
        Count += IsSoft(id) ? 0 : 1;
        _items.Add(new Diagnostic(id, DiagnosticSeverity.Error, message, span));
    }

    /// <summary>Takes out what an allowance is about; whether there was any.</summary>
    public bool Remove(string id, int line) => _items.RemoveAll(item => item.Id == id && item.Span.StartLine == line) > 0;

    public static bool IsSoft(string id) => DiagnosticCatalog.Find(id) is { IsSoft: true };

    public void Warn(string id, SourceSpan span, string message) => _items.Add(new Diagnostic(id, DiagnosticSeverity.Warning, message, span));

    public EquatableArray<Diagnostic> ToArray()
    {
        var items = _items.ToArray();
        var order = new int[items.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        // The sort is not stable by itself, and errors at one place keep the order in which they were found.
        var positions = System.Array.ConvertAll(items, static item => item.Span.Start);
        System.Array.Sort(order, (a, b) => positions[a] != positions[b] ? positions[a].CompareTo(positions[b]) : a.CompareTo(b));
        items = System.Array.ConvertAll(order, index => _items[index]);
        return new EquatableArray<Diagnostic>(items);
    }
}
