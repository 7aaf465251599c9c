namespace FactCheck.Formats.Mapping;

/// <summary>Builds a paragraph in which one space stands for any run of white space, as markup has it.</summary>
internal sealed class SpaceCollapser
{
    private readonly MappedTextBuilder _builder = new();
    private bool _space;

    public bool IsEmpty => _builder.Length == 0;

    public static MappedText Of(MappedText text)
    {
        var collapser = new SpaceCollapser();
        collapser.Add(text);
        return collapser.Take();
    }

    public void Add(MappedText text)
    {
        var span = text.Text.AsSpan();
        for (var at = 0; at < span.Length;)
        {
            if (char.IsWhiteSpace(span[at]))
            {
                _space = true;
                at++;
                continue;
            }

            var end = at + 1;
            while (end < span.Length && !char.IsWhiteSpace(span[end]))
            {
                end++;
            }

            if (_space && _builder.Length > 0)
            {
                _builder.AppendSpace(text.StartOf(at));
            }

            _space = false;
            _builder.Append(text, at, end);
            at = end;
        }
    }

    /// <summary>A break between two words that has no character of its own, such as that of a table's cell.</summary>
    public void AddSpace() => _space = true;

    public MappedText Take()
    {
        _space = false;
        return _builder.Take();
    }
}
