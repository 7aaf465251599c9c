using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace FactCheck.Formats.Pdf;

/// <summary>Takes the blocks of text from a PDF in the order in which they are read, columns one after the other.</summary>
internal static class PdfBlockReader
{
    /// <summary>A newspaper's page has some thirty thousand letters.</summary>
    private const int LettersOfPage = 200_000;

    public static List<PdfBlock> Read(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > ReadLimits.Pages)
            {
                throw new UnreadableException(0, string.Create(CultureInfo.InvariantCulture, $"The PDF has {document.NumberOfPages} pages; at most {ReadLimits.Pages} are read."));
            }

            var blocks = new List<PdfBlock>();
            for (var page = 1; page <= document.NumberOfPages; page++)
            {
                ReadPage(document.GetPage(page), page, blocks);
            }

            return blocks;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(0, "The PDF is protected with a password.");
        }
    }

    private static void ReadPage(Page page, int number, List<PdfBlock> blocks)
    {
        if (page.Letters.Count > LettersOfPage)
        {
            throw new UnreadableException(0, string.Create(CultureInfo.InvariantCulture, $"Page {number} of the PDF has {page.Letters.Count} letters; a page has at most {LettersOfPage}."));
        }

        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        foreach (var block in UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)))
        {
            var lines = block.TextLines.Select(static line => OneLine(line.Text)).Where(static line => line.Length > 0).ToArray();
            if (lines.Length > 0)
            {
                blocks.Add(new(number, SizeOf(block), lines));
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static double SizeOf(TextBlock block)
    {
        var sum = 0.0;
        var letters = 0;
        foreach (var line in block.TextLines)
        {
            foreach (var word in line.Words)
            {
                foreach (var letter in word.Letters)
                {
                    sum += letter.PointSize;
                    letters++;
                }
            }
        }

        return letters == 0 ? 0 : sum / letters;
    }
}
