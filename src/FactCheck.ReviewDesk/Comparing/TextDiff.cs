using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace FactCheck.ReviewDesk.Comparing;

/// <summary>What became of a stretch of text from one version to the next.</summary>
public enum DiffKind
{
    Kept,
    Deleted,
    Inserted,
}

public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>The differences of two texts: word by word, and line by line where they are so long that words would take too long.</summary>
public static class TextDiff
{
    /// <summary>In characters of both texts: at worst the time is the square of the number of words.</summary>
    private const int MostForWords = 60_000;

    private const int MostForLines = 1_000_000;

    /// <summary>In order; null where the texts are too long to be compared.</summary>
    public static IReadOnlyList<DiffPiece>? Of(string old, string now)
    {
        var length = old.Length + now.Length;
        if (length > MostForLines)
        {
            return null;
        }

        IChunker chunker = length > MostForWords ? new LineEndingsPreservingChunker() : new WordChunker();
        var diff = new Differ().CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var pieces = new List<DiffPiece>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(DiffKind.Kept, diff.PiecesNew, at, block.InsertStartB);
            Add(DiffKind.Deleted, diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(DiffKind.Inserted, diff.PiecesNew, block.InsertStartB, at = block.InsertStartB + block.InsertCountB);
        }

        Add(DiffKind.Kept, diff.PiecesNew, at, diff.PiecesNew.Count);
        return pieces;

        void Add(DiffKind kind, IReadOnlyList<string> from, int start, int end)
        {
            if (end <= start)
            {
                return;
            }

            var text = new StringBuilder();
            for (var i = start; i < end; i++)
            {
                text.Append(from[i]);
            }

            pieces.Add(new(kind, text.ToString()));
        }
    }
}
