using System.Collections;
using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>Rows that are read when one of them is first asked for: most stories ask for those of a few tables.</summary>
internal sealed class DeferredRows(Func<IReadOnlyList<FactHeader>> read) : IReadOnlyList<FactHeader>
{
    private readonly Lazy<IReadOnlyList<FactHeader>> _rows = new(read);

    public int Count => _rows.Value.Count;

    public FactHeader this[int index] => _rows.Value[index];

    public IEnumerator<FactHeader> GetEnumerator() => _rows.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
