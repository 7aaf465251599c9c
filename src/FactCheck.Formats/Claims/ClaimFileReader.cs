using System.Globalization;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Claims;

/// <summary>Reads JSON Lines of claims that were extracted elsewhere into the stories that they are taken from.</summary>
/// <remarks>A line that cannot be read is an error of its own and stops no other.</remarks>
internal static class ClaimFileReader
{
    public static List<StoryReadResult> Read(ReadOnlySpan<byte> bytes, string path, DateOnly? dateWhereMissing)
    {
        var results = new List<StoryReadResult>();
        if (TextFile.Open(bytes, path, out var file) is { } error)
        {
            results.Add(new(null, error));
            return results;
        }

        var stories = new Dictionary<string, ClaimStory>(StringComparer.Ordinal);
        var inOrder = new List<ClaimStory>();
        var claims = 0;
        foreach (var line in LinesOf(MappedText.Of(file!.Text)))
        {
            if (TooMuch(claims, inOrder.Count, results.Count) is { } reason)
            {
                results.Add(Fail(file, line.StartOf(0), reason));
                break;
            }

            try
            {
                var read = ClaimLineReader.Read(file, line);
                ClaimStory.Check(read);
                var own = ClaimStory.IdOf(read);
                var id = own ?? Path.GetFileNameWithoutExtension(path);
                if (!stories.TryGetValue(id, out var story))
                {
                    stories.Add(id, story = new(file, id, isNamedByFile: own is null));
                    inOrder.Add(story);
                }

                story.Add(read);
                claims++;
            }
            catch (UnreadableException failure)
            {
                results.Add(Fail(file, failure.Offset, failure.Message));
            }
        }

        results.AddRange(inOrder.Select(story => new StoryReadResult(story.Build(dateWhereMissing), null)));
        return results;
    }

    /// <summary>The lines that are not blank.</summary>
    private static IEnumerable<MappedText> LinesOf(MappedText text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.Text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length ? at + length : text.Length;
            if (!text.Text.AsSpan(at, end - at).Trim(" \t\uFEFF").IsEmpty)
            {
                yield return text.Slice(at, end).Trim();
            }

            at = end + 1;
        }
    }

    private static string? TooMuch(int claims, int stories, int badLines)
        => claims >= ReadLimits.Claims ? string.Create(CultureInfo.InvariantCulture, $"The file has more than {ReadLimits.Claims} claims; the rest is not read.")
            : stories > ReadLimits.Stories ? string.Create(CultureInfo.InvariantCulture, $"The file has more than {ReadLimits.Stories} stories; the rest is not read.")
            : badLines >= ReadLimits.BadLines ? string.Create(CultureInfo.InvariantCulture, $"{ReadLimits.BadLines} lines cannot be read; the rest is not read.")
            : null;

    private static StoryReadResult Fail(SourceFile file, int offset, string message)
    {
        var place = file.Locate(offset, offset);
        return new(null, new(file.Path, place.Line, place.Column, message));
    }
}
