namespace FactCheck.Engine.Facts;

/// <summary>The items of a list cell, without the spaces around them, cut without allocating.</summary>
public readonly ref struct ListItems(ReadOnlySpan<char> cell, char delimiter)
{
    private readonly ReadOnlySpan<char> _cell = cell;
    private readonly char _delimiter = delimiter;

    public Enumerator GetEnumerator() => new(_cell, _delimiter);

    /// <summary>Walks the items; an empty cell has none, two delimiters in a row have an empty item between them.</summary>
    public ref struct Enumerator
    {
        private readonly char _delimiter;
        private readonly ReadOnlySpan<char> _cell;
        private int _next;

        internal Enumerator(ReadOnlySpan<char> cell, char delimiter)
        {
            _cell = cell;
            _delimiter = delimiter;
            _next = cell.IsEmpty ? -1 : 0;
        }

        public ReadOnlySpan<char> Current { get; private set; }

        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            var rest = _cell[_next..];
            var end = rest.IndexOf(_delimiter);
            Current = (end < 0 ? rest : rest[..end]).Trim();
            _next = end < 0 ? -1 : _next + end + 1;
            return true;
        }
    }
}
