using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Xml;

/// <summary>Reads the paragraphs of XHTML or NITF inside an XML file.</summary>
internal sealed class MarkupReader
{
    private readonly List<HtmlBlock> _blocks = [];
    private readonly SpaceCollapser _open = new();
    private int _level;

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
        if (HtmlElements.Silent.Contains(element.Name) || element.Name is "media" or "note" or "nitf-table-metadata")
        {
            return;
        }

        var isBlock = HtmlElements.Blocks.Contains(element.Name) || element.Name is "bq" or "block" or "hl1" or "hl2" or "fn" or "credit" or "datasource";
        if (element.Name is "br" or "td" or "th" or "tab")
        {
            _open.AddSpace();
        }

        if (isBlock)
        {
            Close();
            _level = element.Name is ['h', 'l' or >= '1' and <= '6', ..] ? element.Name[^1] - '0' : 0;
        }

        ReadContent(element);
        if (isBlock)
        {
            Close();
            _level = 0;
        }
    }

    private void Close()
    {
        if (!_open.IsEmpty)
        {
            _blocks.Add(new(_level, _open.Take()));
        }
    }
}
