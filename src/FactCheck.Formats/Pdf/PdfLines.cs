using System.Text;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Pdf;

/// <summary>Puts the lines of all blocks into one text, and makes paragraphs of them again.</summary>
internal static class PdfLines
{
    /// <summary>The text, the lines of each block as offsets in it, and where each page begins.</summary>
    public static (string Text, List<List<(int Start, int End)>> Blocks, List<int> Pages) Join(List<PdfBlock> blocks)
    {
        var text = new StringBuilder();
        var spans = new List<List<(int Start, int End)>>(blocks.Count);
        var pages = new List<int>();
        foreach (var block in blocks)
        {
            while (pages.Count < block.Page)
            {
                pages.Add(text.Length);
            }

            var lines = new List<(int Start, int End)>(block.Lines.Count);
            foreach (var line in block.Lines)
            {
                lines.Add((text.Length, text.Length + line.Length));
                text.Append(line).Append('\n');
            }

            spans.Add(lines);
        }

        return (text.ToString(), spans, pages);
    }

    /// <summary>Lines become one paragraph; a word parted by a hyphen at a line's end is put together.</summary>
    public static MappedText Paragraph(MappedText source, List<(int Start, int End)> lines)
    {
        var builder = new MappedTextBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, end) = lines[i];
            var parted = i + 1 < lines.Count && IsParted(source.Text, end, lines[i + 1].Start);
            builder.Append(source, start, parted ? end - 1 : end);
            if (i + 1 < lines.Count && !parted)
            {
                builder.AppendSpace(lines[i + 1].Start);
            }
        }

        return SpaceCollapser.Of(builder.Build());
    }

    private static bool IsParted(string text, int end, int next)
        => end >= 2 && next < text.Length && text[end - 1] is '-' or '\u00AD' && char.IsLower(text[end - 2]) && char.IsLower(text[next]);
}
