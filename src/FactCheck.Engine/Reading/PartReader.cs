using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Finds a story's parts: headline, deck lines under it, paragraphs, and the byline at the end.</summary>
internal static class PartReader
{
    /// <param name="start">Where the text begins, after front matter.</param>
    public static List<StoryPart> Read(string text, int start)
    {
        var blocks = Blocks(text, start);
        var parts = new List<StoryPart>();
        var hasBody = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (first, end) = blocks[i];
            if (text[first] == '#')
            {
                first = SkipMarks(text, first, end, '#');
                parts.Add(new(parts.Exists(part => part.Kind == PartKind.Headline) || hasBody ? PartKind.Body : PartKind.Headline, first, end));
            }
            else if (!hasBody && IsListItem(text, first, end))
            {
                AddDeck(text, first, end, parts);
            }
            else if (i == 0 && blocks.Count > 1 && text.IndexOf('\n', first, end - first) < 0)
            {
                parts.Add(new(PartKind.Headline, first, end));
            }
            else
            {
                hasBody = true;
                parts.Add(new(PartKind.Body, first, end));
            }
        }

        MarkByline(text, parts);
        return parts;
    }

    /// <summary>Runs of lines between blank ones, without white space around them.</summary>
    private static List<(int Start, int End)> Blocks(string text, int start)
    {
        var blocks = new List<(int, int)>();
        var first = -1;
        var last = start;
        var at = start;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at);
            if (line.IsWhiteSpace())
            {
                Close(blocks, ref first, last);
            }
            else
            {
                var indent = line.Length - line.TrimStart().Length;
                if (first >= 0 && line[indent] == '#')
                {
                    Close(blocks, ref first, last);
                }

                first = first < 0 ? at + indent : first;
                last = at + line.TrimEnd().Length;
                if (text[first] == '#')
                {
                    Close(blocks, ref first, last);
                }
            }

            at = end + 1;
        }

        Close(blocks, ref first, last);
        return blocks;
    }

    private static void Close(List<(int Start, int End)> blocks, ref int first, int last)
    {
        if (first >= 0)
        {
            blocks.Add((first, last));
            first = -1;
        }
    }

    private static bool IsListItem(string text, int first, int end)
        => first + 1 < end && text[first] is '-' or '•' or '*' && text[first + 1] == ' ';

    private static void AddDeck(string text, int first, int end, List<StoryPart> parts)
    {
        var at = first;
        while (at < end)
        {
            var next = text.IndexOf('\n', at, end - at);
            next = next < 0 ? end : next;
            var start = IsListItem(text, at, end) ? at + 2 : at;
            var length = text.AsSpan(start, Math.Max(0, next - start)).TrimEnd().Length;
            if (length > 0)
            {
                parts.Add(new(PartKind.Deck, start, start + length));
            }

            at = next + 1;
        }
    }

    private static int SkipMarks(string text, int first, int end, char mark)
    {
        while (first < end && (text[first] == mark || text[first] == ' '))
        {
            first++;
        }

        return Math.Min(first, end);
    }

    /// <summary>Short blocks after the last sentence: "By A and B", the agency's name, an address.</summary>
    private static void MarkByline(string text, List<StoryPart> parts)
    {
        for (var i = parts.Count - 1; i > 0 && parts[i].Kind == PartKind.Body; i--)
        {
            var part = text.AsSpan(parts[i].Start, parts[i].End - parts[i].Start);
            var isByline = part.StartsWith("By ", StringComparison.Ordinal) || (part.Contains('@') && !part.Contains(' '));
            if (part.Length > 120 || part[^1] is '.' or '!' or '?' or '”' or '"' || !(isByline || part.Count(' ') <= 4))
            {
                return;
            }

            parts[i] = parts[i] with { Kind = PartKind.Byline };
        }
    }
}
