using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Formats.Html;

/// <summary>Collects the paragraphs of an article's elements.</summary>
internal sealed class ArticleParagraphs(string mark, List<(int From, int Level, string Text)> found)
{
    private readonly StringBuilder _open = new();
    private int _from;
    private int _level;

    public static void Collect(IElement article, string mark, List<(int From, int Level, string Text)> found)
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
                _from = _open.Length == 0 ? from : _from;
                _open.Append(text.Data);
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
        }
        else if (element.LocalName is "br" or "td" or "th")
        {
            _open.Append(_open.Length == 0 ? "" : " ");
        }

        Read(element, own);
        if (isBlock)
        {
            Close();
            _level = 0;
        }
    }

    private void Close()
    {
        var text = _open.ToString();
        _open.Clear();
        if (!string.IsNullOrWhiteSpace(text))
        {
            found.Add((_from, _level, text));
        }
    }
}
