using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Text;

/// <summary>Text of one tone that is never parted.</summary>
/// <param name="SpaceBefore">Whether a space parts it from what stands before.</param>
/// <param name="BreaksBefore">Whether a line may end before it.</param>
internal readonly record struct WordPiece(string Text, Tone Tone, int Cells, bool SpaceBefore, bool BreaksBefore);

/// <summary>Cuts runs where a line may end: at spaces, and beside wide characters that open or close nothing.</summary>
internal static class WordCutter
{
    public static IEnumerable<WordPiece> Cut(IReadOnlyList<TextRun> runs)
    {
        var word = new StringBuilder();
        var cells = 0;
        var space = false;
        var breaks = false;
        var before = new Cluster(false, false);
        foreach (var run in runs)
        {
            for (var at = 0; at < run.Text.Length;)
            {
                var length = CellWidth.FirstCluster(run.Text.AsSpan(at));
                var cluster = run.Text.AsSpan(at, length);
                var width = CellWidth.Of(cluster);
                var next = new Cluster(width == 2, Holds(cluster));
                var isSpace = cluster is " ";
                if (word.Length > 0 && (isSpace || MayPart(before, next, cluster)))
                {
                    yield return new(word.ToString(), run.Tone, cells, space, breaks);
                    word.Clear();
                    (cells, space, breaks) = (0, false, true);
                }
                else if (word.Length == 0 && MayPart(before, next, run.Text.AsSpan(at, length)))
                {
                    breaks = true;
                }

                if (isSpace)
                {
                    (space, breaks) = (true, true);
                    before = new(false, true);
                }
                else
                {
                    word.Append(run.Text.AsSpan(at, length));
                    cells += width;
                    before = next;
                }

                at += length;
            }

            if (word.Length > 0)
            {
                yield return new(word.ToString(), run.Tone, cells, space, breaks);
                word.Clear();
                (cells, space, breaks) = (0, false, false);
            }
        }
    }

    private static bool MayPart(Cluster before, Cluster next, ReadOnlySpan<char> cluster)
        => (before.IsWide || next.IsWide) && !before.HoldsNext && !IsClosing(cluster);

    /// <summary>Opening marks stay with what follows them.</summary>
    private static bool Holds(ReadOnlySpan<char> cluster)
        => char.GetUnicodeCategory(cluster[0]) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    /// <summary>Other punctuation stays with what stands before it.</summary>
    private static bool IsClosing(ReadOnlySpan<char> cluster)
        => char.IsPunctuation(cluster[0]) && !Holds(cluster);

    private readonly record struct Cluster(bool IsWide, bool HoldsNext);
}
