using System.Text;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Html;

/// <summary>Finds a paragraph of the article again in the page that it was taken from, by its characters without white space.</summary>
internal sealed class PageAligner
{
    /// <summary>How far behind its element's tag a paragraph is looked for, in characters that are not white space.</summary>
    private const int Reach = 100_000;

    private readonly MappedText _page;
    private readonly string _solid;
    private readonly List<int> _offsets = [];

    public PageAligner(MappedText source)
    {
        _page = Characters(source);
        var solid = new StringBuilder(_page.Length);
        for (var i = 0; i < _page.Length; i++)
        {
            if (!char.IsWhiteSpace(_page.Text[i]))
            {
                solid.Append(_page.Text[i]);
                _offsets.Add(i);
            }
        }

        _solid = solid.ToString();
    }

    public List<HtmlBlock> Align(List<ArticleParagraph> paragraphs)
        => paragraphs.ConvertAll(paragraph => new HtmlBlock(paragraph.Level, Align(paragraph), paragraph.IsCaption));

    /// <summary>The paragraph as a whole, or piece by piece where the article leaves something of it out.</summary>
    private MappedText Align(ArticleParagraph paragraph)
    {
        var start = FirstAt(paragraph.From);
        if (Find(Solid(string.Concat(paragraph.Pieces)), ref start) is { } whole)
        {
            return SpaceCollapser.Of(whole);
        }

        var collapser = new SpaceCollapser();
        foreach (var piece in paragraph.Pieces)
        {
            if (piece.Length > 0 && char.IsWhiteSpace(piece[0]))
            {
                collapser.AddSpace();
            }

            collapser.Add(Find(Solid(piece), ref start) ?? MappedText.At(piece, paragraph.From));
            if (piece.Length > 0 && char.IsWhiteSpace(piece[^1]))
            {
                collapser.AddSpace();
            }
        }

        return collapser.Take();
    }

    /// <summary>The page's own text for some solid characters; the start moves behind it.</summary>
    private MappedText? Find(string solid, ref int start)
    {
        var found = solid.Length == 0 ? -1 : _solid.IndexOf(solid, start, Math.Min(_solid.Length - start, Reach + solid.Length), StringComparison.Ordinal);
        if (found < 0)
        {
            return null;
        }

        start = found + solid.Length;
        return _page.Slice(_offsets[found], _offsets[start - 1] + 1);
    }

    /// <summary>The first solid character that stands at or after an offset of the page.</summary>
    private int FirstAt(int offset)
    {
        var low = 0;
        var high = _offsets.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _page.StartOf(_offsets[middle]) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static MappedText Characters(MappedText source)
    {
        var builder = new MappedTextBuilder();
        var lexer = new HtmlLexer(source.Text);
        while (lexer.Next(out var token))
        {
            if (token.Kind == HtmlTokenKind.Text)
            {
                HtmlText.Append(builder, source, token.Start, token.End);
            }
            else if (token.Name is "br" or "td" or "th" && builder.Length > 0)
            {
                // Here the words on either side are apart, though no white space stands between them.
                builder.AppendSpace(source.StartOf(token.Start));
            }
        }

        return builder.Build();
    }

    private static string Solid(string text)
    {
        var solid = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                solid.Append(character);
            }
        }

        return solid.ToString();
    }
}
