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

    /// <param name="paragraphs">With the offset of a tag before each of them.</param>
    public List<HtmlBlock> Align(List<(int From, int Level, string Text)> paragraphs)
    {
        var blocks = new List<HtmlBlock>(paragraphs.Count);
        foreach (var (from, level, text) in paragraphs)
        {
            blocks.Add(new(level, Align(from, text)));
        }

        return blocks;
    }

    private MappedText Align(int from, string text)
    {
        var wanted = Solid(text);
        var start = FirstAt(from);
        var found = wanted.Length == 0 ? -1 : _solid.IndexOf(wanted, start, Math.Min(_solid.Length - start, Reach + wanted.Length), StringComparison.Ordinal);
        return found < 0
            ? SpaceCollapser.Of(MappedText.At(text, from))
            : SpaceCollapser.Of(_page.Slice(_offsets[found], _offsets[found + wanted.Length - 1] + 1));
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
