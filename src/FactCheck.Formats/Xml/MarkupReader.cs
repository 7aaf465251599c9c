using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Xml;

/// <summary>Reads the paragraphs of XHTML or NITF inside an XML file.</summary>
internal sealed class MarkupReader
{
    private readonly List<HtmlBlock> _blocks = [];
    private readonly SpaceCollapser _open = new();
    private int _level;
    private bool _isCaption;

    public static List<HtmlBlock> Read(XmlElement element)
    {
        var reader = new MarkupReader();
        reader.ReadContent(element);
        reader.Close();
        return reader._blocks;
    }

    private void ReadContent(XmlElement element)
    {
        foreach (var content in element.Content)
        {
            if (content is MappedText text)
            {
                _open.Add(text);
            }
            else
            {
                ReadElement((XmlElement)content);
            }
        }
    }

    private void ReadElement(XmlElement element)
    {
        // NITF keeps pictures and notes beside the text under names of its own.
        if (HtmlElements.Silent.Contains(element.Name) || element.Name is "note" or "nitf-table-metadata")
        {
            return;
        }

        if (element.Name == "media")
        {
            foreach (var below in element.Children("media-caption"))
            {
                ReadElement(below);
            }

            return;
        }

        var wasCaption = _isCaption;

        var isBlock = HtmlElements.Blocks.Contains(element.Name) || element.Name is "bq" or "block" or "hl1" or "hl2" or "fn" or "credit" or "datasource" or "media-caption";
        if (element.Name is "br" or "td" or "th" or "tab")
        {
            _open.AddSpace();
        }

        if (isBlock)
        {
            Close();
            _level = element.Name is ['h', 'l' or >= '1' and <= '6', ..] ? element.Name[^1] - '0' : 0;
            _isCaption |= element.Name is "figcaption" or "media-caption";
        }

        ReadContent(element);
        if (isBlock)
        {
            Close();
            _level = 0;
            _isCaption = wasCaption;
        }
    }

    private void Close()
    {
        if (!_open.IsEmpty)
        {
            _blocks.Add(new(_level, _open.Take(), _isCaption));
        }
    }
}
