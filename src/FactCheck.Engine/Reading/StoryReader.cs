using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Reads a story from the bytes of a plain text or Markdown file; which of both is told by the content.</summary>
public static class StoryReader
{
    /// <summary>The largest story that is read, in bytes.</summary>
    public const int LargestStory = 64 * 1024 * 1024;

    /// <param name="path">The file's path, for messages and for the story's id.</param>
    /// <param name="dateWhereMissing">The story's date where it does not say one itself.</param>
    public static StoryReadResult Read(ReadOnlySpan<byte> bytes, string path, DateOnly? dateWhereMissing)
    {
        if (bytes.Length > LargestStory)
        {
            return Fail(path, 1, 1, string.Create(CultureInfo.InvariantCulture, $"The file has {bytes.Length} bytes; a story has at most {LargestStory}."));
        }

        if (StoryDecoder.Decode(bytes, path, out var text) is { } error)
        {
            return new(null, error);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Fail(path, 1, 1, "The file is empty: a story has at least one sentence.");
        }

        var front = FrontMatterReader.Read(text, path, out var frontError);
        if (frontError is not null)
        {
            return new(null, frontError);
        }

        var parts = PartReader.Read(text, front, out var dateline);
        if (parts.Count == 0)
        {
            return Fail(path, 1, 1, front.End > 0 ? "There is no text after the front matter." : "There is no word in the file: a story has at least one sentence.");
        }

        return new(
            new Story(
                front.Id ?? Path.GetFileNameWithoutExtension(path),
                front.Headline ?? TextOf(PartKind.Headline),
                front.Date ?? dateline?.Date ?? dateWhereMissing,
                front.Source ?? string.Empty,
                text,
                Convert.ToHexStringLower(SHA256.HashData(bytes)),
                parts)
            {
                IsNamedByFile = front.Id is null,
                Path = path,
                Version = front.Version ?? string.Empty,
                Language = front.Language ?? string.Empty,
                Byline = front.Byline ?? TextOf(PartKind.Byline),
                Dateline = TextOf(PartKind.Dateline),
            },
            null);

        string TextOf(PartKind kind) => parts.Find(part => part.Kind == kind) is { } found ? text[found.Start..found.End] : string.Empty;
    }

    private static StoryReadResult Fail(string path, int line, int column, string message) => new(null, new(path, line, column, message));
}
