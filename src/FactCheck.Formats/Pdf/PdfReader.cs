using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Pdf;

/// <summary>Reads a story from the text of a PDF. Its place is a page, a line of the page as it was read, and a column.</summary>
internal static class PdfReader
{
    public static StoryReadResult Read(ReadOnlyMemory<byte> bytes, string path, DateOnly? dateWhereMissing)
    {
        try
        {
            var blocks = BoundedRun.Of(() => PdfBlockReader.Read(bytes.ToArray()));
            return Build(blocks, path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), dateWhereMissing);
        }
        catch (UnreadableException failure)
        {
            return new(null, new(path, 1, 1, failure.Message));
        }
    }

    private static StoryReadResult Build(List<PdfBlock> blocks, string path, string sha256, DateOnly? dateWhereMissing)
    {
        var (text, spans, pages) = PdfLines.Join(blocks);
        var file = new PagedFile(path, text, sha256, pages);
        var draft = new StoryDraft(file);
        var headline = HeadlineOf(blocks);
        var source = MappedText.Of(text);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == headline || !IsPageNumber(blocks[i]))
            {
                draft.Add(i == headline ? PartKind.Headline : PartKind.Body, PdfLines.Paragraph(source, spans[i]));
            }
        }

        return draft.IsEmpty
            ? new(null, new(path, 1, 1, "There is no text in this PDF; it may be a scanned picture."))
            : new(draft.Build(Path.GetFileNameWithoutExtension(path), dateWhereMissing), null);
    }

    /// <summary>The largest print on the first page, where it is larger than the rest; else the first block if it is one line.</summary>
    private static int HeadlineOf(List<PdfBlock> blocks)
    {
        var largest = -1;
        for (var i = 0; i < blocks.Count && blocks[i].Page == 1; i++)
        {
            largest = largest < 0 || blocks[i].Size > blocks[largest].Size ? i : largest;
        }

        if (largest < 0 || blocks.Count < 2)
        {
            return -1;
        }

        var sizes = blocks.Select(static block => block.Size).Order().ToArray();
        return blocks[largest].Size > 1.1 * sizes[sizes.Length / 2] ? largest : blocks[0].Lines.Count == 1 ? 0 : -1;
    }

    private static bool IsPageNumber(PdfBlock block)
        => block.Lines.Count == 1 && int.TryParse(block.Lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
