using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace FactCheck.Formats.Tests;

/// <summary>Files that tests write with the libraries that others write them with.</summary>
internal static class WrittenFiles
{
    public static byte[] Docx(params OpenXmlElement[] content)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "heading 1" }) { StyleId = "Kop1", Type = StyleValues.Paragraph });
        }

        return bytes.ToArray();
    }

    public static Paragraph Paragraph(string? style, params string[] runs)
    {
        var paragraph = new Paragraph(style is null ? [] : [new ParagraphProperties(new ParagraphStyleId { Val = style })]);
        paragraph.Append(runs.Select(run => new Run(new Text(run) { Space = SpaceProcessingModeValues.Preserve })));
        return paragraph;
    }

    /// <param name="lines">With the size of their print and the height at which they stand.</param>
    public static byte[] Pdf(params (int Page, double Size, double Height, string Text)[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var written = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            foreach (var (_, size, height, text) in page)
            {
                written.AddText(text, size, new PdfPoint(60, height), font);
            }
        }

        return builder.Build();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Zip(params (string Name, string Content)[] entries)
        => Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]);
}
