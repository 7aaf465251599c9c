using System.Globalization;

namespace FactCheck.Engine.Reading;

/// <summary>What a story says of itself before its text.</summary>
/// <param name="End">Offset at which the text begins.</param>
internal readonly record struct FrontMatter(int End, string? Id, DateOnly? Date, string? Headline, string? Source);

/// <summary>Reads front matter: lines of key and value between two lines of three hyphens.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(string text, string path, out StoryReadError? error)
    {
        error = null;
        var front = default(FrontMatter);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return front;
        }

        var at = text.IndexOf('\n') + 1;
        for (var line = 2; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(at, end - at).TrimEnd();
            at = Math.Min(end + 1, text.Length);
            if (content is "---" or "...")
            {
                return front with { End = at };
            }

            front = ReadLine(front, content, line, path, ref error);
            if (error is not null)
            {
                return front;
            }
        }

        error = new(path, 1, 1, "The front matter has no closing line '---'.");
        return front;
    }

    private static FrontMatter ReadLine(FrontMatter front, ReadOnlySpan<char> content, int line, string path, ref StoryReadError? error)
    {
        var colon = content.IndexOf(':');
        if (colon <= 0)
        {
            return front;
        }

        var value = content[(colon + 1)..].Trim().Trim('"').Trim('\'').ToString();
        switch (content[..colon].Trim())
        {
            case "id":
                return front with { Id = value };
            case "date":
                if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    return front with { Date = date };
                }

                error = new(path, line, colon + 2, $"'{value}' is no date. Write year, month and day: 2026-01-16.");
                return front;
            case "headline" or "title":
                return front with { Headline = value };
            case "source":
                return front with { Source = value };
            default:
                return front;
        }
    }
}
