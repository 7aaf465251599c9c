using System.Text;
using FactCheck.Formats.Mapping;
using FactCheck.Formats.Xml;

namespace FactCheck.Formats.Office;

/// <summary>A paragraph's text, and whether it has the style of a headline or of a caption.</summary>
internal readonly record struct DocxParagraph(string Text, bool IsHeadline, bool IsCaption);

/// <summary>Collects the paragraphs of a document, those of tables and text boxes among them, in the order of the file.</summary>
internal sealed class DocxParagraphs(HashSet<string> headlineStyles, HashSet<string> captionStyles)
{
    private readonly List<DocxParagraph> _found = [];
    private readonly List<XmlElement> _boxes = [];
    private readonly StringBuilder _open = new();

    public static List<DocxParagraph> Read(XmlElement document, HashSet<string> headlineStyles, HashSet<string> captionStyles)
    {
        var reader = new DocxParagraphs(headlineStyles, captionStyles);
        reader.ReadBlocks(document);
        return reader._found;
    }

    private void ReadBlocks(XmlElement element)
    {
        foreach (var child in element.Elements)
        {
            if (child.Name == "p")
            {
                ReadParagraph(child);
            }
            else if (!IsSilent(child))
            {
                ReadBlocks(child);
            }
        }
    }

    private void ReadParagraph(XmlElement paragraph)
    {
        ReadRuns(paragraph);
        var text = _open.ToString().Trim();
        _open.Clear();
        if (text.Length > 0)
        {
            var style = paragraph.Child("pPr")?.Child("pStyle")?.Attribute("val") ?? string.Empty;
            _found.Add(new(text, headlineStyles.Contains(style), captionStyles.Contains(style)));
        }

        var boxes = _boxes.ToArray();
        _boxes.Clear();
        foreach (var box in boxes)
        {
            ReadBlocks(box);
        }
    }

    private void ReadRuns(XmlElement element)
    {
        foreach (var child in element.Elements)
        {
            switch (child.Name)
            {
                case "t":
                    _open.Append(child.RawText.Text.Replace('\n', ' '));
                    break;
                case "tab" or "br" or "cr":
                    _open.Append(' ');
                    break;
                case "noBreakHyphen":
                    _open.Append('-');
                    break;
                case "txbxContent":
                    _boxes.Add(child);
                    break;
                default:
                    if (!IsSilent(child))
                    {
                        ReadRuns(child);
                    }

                    break;
            }
        }
    }

    /// <summary>What was deleted under revision, field codes, settings, and the copy of a drawing for older programs.</summary>
    private static bool IsSilent(XmlElement element) => element.Name is "del" or "moveFrom" or "instrText" or "pPr" or "rPr" or "sectPr" or "tblPr" or "Fallback";
}
