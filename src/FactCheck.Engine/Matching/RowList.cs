using System.Runtime.CompilerServices;

namespace FactCheck.Engine.Matching;

/// <summary>What a find with <c>pick: all</c> has found so far. The first eight cost no allocation, so a check without a finding makes none.</summary>
/// <remarks>A local variable of a check; pass it by reference only.</remarks>
public struct RowList<TItem>
    where TItem : class
{
    private const int Inline = 8;

    private Eight _first;
    private TItem[]? _more;

    public int Count { get; private set; }

    public readonly TItem this[int index] => index < Inline ? _first[index] : _more![index - Inline];

    public void Add(TItem item)
    {
        if (Count < Inline)
        {
            _first[Count++] = item;
            return;
        }

        var next = Count - Inline;
        if (_more is null)
        {
            _more = new TItem[Inline];
        }
        else if (next == _more.Length)
        {
            Array.Resize(ref _more, next * 2);
        }

        _more[next] = item;
        Count++;
    }

    public readonly TItem[] ToArray()
    {
        if (Count == 0)
        {
            return [];
        }

        var items = new TItem[Count];
        for (var i = 0; i < Count; i++)
        {
            items[i] = this[i];
        }

        return items;
    }

    [InlineArray(Inline)]
    private struct Eight
    {
        private TItem _item;
    }
}
