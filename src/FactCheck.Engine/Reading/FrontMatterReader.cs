using System.Globalization;

namespace FactCheck.Engine.Reading;

/// <summary>What a story says of itself before its text.</summary>
/// <param name="End">Offset at which the text begins.</param>
/// <param name="HeadlineStart">Offset of the headline, where the front matter has one.</param>
internal readonly record struct FrontMatter(int End, string? Id, DateOnly? Date, string? Headline, int HeadlineStart, string? Source)
{
    public string? Version { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }
}

/// <summary>Reads front matter: lines of key and value between two lines of three hyphens. Other keys and nested lines are passed over.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(string text, string path, out StoryReadError? error)
    {
        error = null;
        var front = default(FrontMatter);
        var at = 0;
        if (!LineCutter.Next(text, ref at, out var start, out var end) || text.AsSpan(start, end - start).TrimEnd() is not "---")
        {
            return front;
        }

        for (var line = 2; LineCutter.Next(text, ref at, out start, out end); line++)
        {
            if (text.AsSpan(start, end - start).TrimEnd() is "---" or "...")
            {
                return front with { End = Math.Min(at, text.Length) };
            }

            front = ReadLine(front, text, start, end, line, path, ref error);
            if (error is not null)
            {
                return front;
            }
        }

        error = new(path, 1, 1, "The front matter has no closing line '---'.");
        return front;
    }

    private static FrontMatter ReadLine(FrontMatter front, string text, int start, int end, int line, string path, ref StoryReadError? error)
    {
        var colon = text.AsSpan(start, end - start).IndexOf(':');
        if (colon <= 0)
        {
            return front;
        }

        var (first, last) = ValueIn(text, start + colon + 1, end);
        if (first == last)
        {
            return front;
        }

        var value = text[first..last];
        switch (text.AsSpan(start, colon).TrimEnd())
        {
            case "id":
                return front with { Id = value };
            case "date":
                if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    return front with { Date = date };
                }

                error = new(path, line, first - start + 1, $"'{value}' is no date. Write year, month and day: 2026-01-16.");
                return front;
            case "headline" or "title":
                return front with { Headline = value, HeadlineStart = first };
            case "source":
                return front with { Source = value };
            case "version":
                return front with { Version = value };
            case "byline" or "author":
                return front with { Byline = value };
            case "language" or "lang":
                return front with { Language = value };
            default:
                return front;
        }
    }

    /// <summary>The value without white space, a comment, or the pair of quotation marks around it.</summary>
    private static (int Start, int End) ValueIn(string text, int start, int end)
    {
        var value = text.AsSpan(start, end - start);
        start = end - value.TrimStart().Length;
        value = text.AsSpan(start, end - start).TrimEnd();
        var mark = value.IsEmpty ? '\0' : value[0];
        var closing = mark is '"' or '\'' ? value[1..].IndexOf(mark) : -1;
        if (closing >= 0 && (closing + 2 == value.Length || value[(closing + 2)..].TrimStart() is ['#', ..]))
        {
            return (start + 1, start + 1 + closing);
        }

        var comment = value.IndexOf(" # ", StringComparison.Ordinal);
        return (start, start + (value is ['#', ..] ? 0 : comment >= 0 ? value[..comment].TrimEnd().Length : value.Length));
    }
}
