using System.Globalization;
using Spectre.Console.Rendering;

namespace FactCheck.Reporting.Text;

/// <summary>How many cells of a terminal a character as people see it takes: 0, 1 or 2.</summary>
internal static class CellWidth
{
    private const int EmojiPresentation = 0xFE0F;

    /// <param name="cluster">One grapheme cluster.</param>
    public static int Of(ReadOnlySpan<char> cluster)
    {
        if (cluster is [>= ' ' and < '\u007F'])
        {
            return 1;
        }

        // A family of joined emoji is drawn as one picture, so a cluster is never wider than two.
        var wide = cluster.Contains((char)EmojiPresentation) ? 2 : new Segment(cluster.ToString()).CellCount();
        return Math.Min(wide, 2);
    }

    /// <summary>The length of the first grapheme cluster, in UTF-16 code units.</summary>
    public static int FirstCluster(ReadOnlySpan<char> text) => StringInfo.GetNextTextElementLength(text);

    public static int OfAll(ReadOnlySpan<char> text)
    {
        var cells = 0;
        while (!text.IsEmpty)
        {
            var length = FirstCluster(text);
            cells += Of(text[..length]);
            text = text[length..];
        }

        return cells;
    }
}
