using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Tells headline, deck, dateline, body, captions and byline apart among a story's blocks.</summary>
internal static class PartReader
{
    /// <param name="dateline">The dateline before the first sentence, where there is one.</param>
    public static List<StoryPart> Read(string text, FrontMatter front, out Dateline? dateline)
    {
        var blocks = BlockReader.Read(text, front.End);
        var headline = HeadlineOf(text, blocks, front.Headline is not null);
        var byline = BylineReader.Read(text, blocks, headline + 1);
        var parts = new List<StoryPart>(blocks.Count + 2);
        if (front.Headline is { } own && !(headline >= 0 && text.AsSpan(blocks[headline].Start, blocks[headline].End - blocks[headline].Start).SequenceEqual(own)))
        {
            parts.Add(new(PartKind.Headline, front.HeadlineStart, front.HeadlineStart + own.Length));
        }

        dateline = null;
        var hasBody = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var start = blocks[i].Start;
            if (CaptionOf(text, blocks[i]) is { } caption)
            {
                parts.Add(caption);
                continue;
            }

            var isLead = !hasBody && blocks[i].Kind == BlockKind.Paragraph && i != headline && i < byline;
            var isByline = i >= byline || (isLead && i + 1 < byline && BylineReader.IsAuthors(text, blocks[i]));
            if (isLead && !isByline && DatelineReader.Read(text, start, blocks[i].End) is { } found)
            {
                dateline = found;
                parts.Add(new(PartKind.Dateline, start, found.End));
                start = found.BodyStart;
            }

            hasBody |= isLead && !isByline;
            var kind = i == headline ? PartKind.Headline
                : isByline ? PartKind.Byline
                : blocks[i].Kind == BlockKind.Item && !hasBody ? PartKind.Deck
                : PartKind.Body;
            parts.Add(new(kind, start, blocks[i].End));
        }

        return parts;
    }

    /// <summary>A picture of Markdown that stands alone: its text says what it shows, and is read as its caption.</summary>
    private static StoryPart? CaptionOf(string text, Block block)
    {
        var whole = text.AsSpan(block.Start, block.End - block.Start);
        return block.Kind == BlockKind.Paragraph && whole.StartsWith("![", StringComparison.Ordinal) && whole[^1] == ')' && whole.IndexOf("](", StringComparison.Ordinal) is > 2 and var end
            ? new(PartKind.Caption, block.Start + 2, block.Start + end)
            : null;
    }

    /// <summary>The first heading; where there is none, the first line if it stands alone and more follows. -1 for none.</summary>
    private static int HeadlineOf(string text, List<Block> blocks, bool isKnown)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading)
            {
                return i;
            }
        }

        return !isKnown && blocks.Count > 1 && blocks[0] is { Kind: BlockKind.Paragraph, Lines: 1 } && CaptionOf(text, blocks[0]) is null ? 0 : -1;
    }
}
