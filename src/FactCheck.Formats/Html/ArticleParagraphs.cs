using System.Globalization;
using AngleSharp.Dom;

namespace FactCheck.Formats.Html;

/// <summary>A paragraph as the article's elements have it.</summary>
/// <param name="From">Offset of a tag before it in the page.</param>
/// <param name="Pieces">Its texts, between which elements were that the article leaves out.</param>
internal sealed record ArticleParagraph(int From, int Level, IReadOnlyList<string> Pieces, bool IsCaption);

/// <summary>Collects the paragraphs of an article's elements.</summary>
internal sealed class ArticleParagraphs(string mark, List<ArticleParagraph> found)
{
    private readonly List<string> _open = [];
    private int _from;
    private int _level;
    private bool _isCaption;

    public static void Collect(IElement article, string mark, List<ArticleParagraph> found)
    {
        var paragraphs = new ArticleParagraphs(mark, found);
        paragraphs.Read(article, 0);
        paragraphs.Close();
    }

    /// <summary>The page's depth is bounded before it is parsed, so this may call itself.</summary>
    private void Read(INode node, int from)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _from = _open.Count == 0 ? from : _from;
                _open.Add(text.Data);
            }
            else if (child is IElement element && !HtmlElements.Silent.Contains(element.LocalName))
            {
                ReadElement(element, from);
            }
        }
    }

    private void ReadElement(IElement element, int from)
    {
        var own = int.TryParse(element.GetAttribute(mark), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : from;
        var isBlock = HtmlElements.Blocks.Contains(element.LocalName);
        if (isBlock)
        {
            Close();
            _level = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;
            _isCaption |= element.LocalName == "figcaption";
        }
        else if (element.LocalName is "br" or "td" or "th")
        {
            _from = _open.Count == 0 ? own : _from;
            _open.Add(" ");
        }

        Read(element, own);
        if (isBlock)
        {
            Close();
            _level = 0;
            _isCaption &= element.LocalName != "figcaption";
        }
    }

    private void Close()
    {
        if (_open.Exists(static piece => !string.IsNullOrWhiteSpace(piece)))
        {
            found.Add(new(_from, _level, [.. _open], _isCaption));
        }

        _open.Clear();
    }
}
