using System.Text;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Formats.Tests;

/// <summary>Short ways to the stories of a file, written as text so that a test row shows them.</summary>
internal static class ReadFile
{
    public static string SampleText(string name) => File.ReadAllText(Path.Join(AppContext.BaseDirectory, "Samples", name));

    public static IReadOnlyList<StoryReadResult> Results(byte[] bytes, string path = "desk/story", DateOnly? date = null)
        => [.. StoryFileReader.Read(bytes, path, date)];

    public static IReadOnlyList<StoryReadResult> Results(string text) => Results(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<Story> Stories(string text)
        => [.. Results(text).Select(static result => result.Story ?? throw new InvalidOperationException(result.Error!.ToString()))];

    public static IReadOnlyList<Story> Sample(string name) => Stories(SampleText(name));

    /// <summary>Two letters for the kind, a colon and the text of each part.</summary>
    public static string Parts(Story story)
        => string.Join(" | ", story.Parts.Select(part => $"{part.Kind.ToString()[..2]}:{story.Text[part.Start..part.End]}"));

    /// <summary>The characters of the file where some words of the story stand.</summary>
    public static string InFile(string file, Story story, string words)
    {
        var at = story.Text.IndexOf(words, StringComparison.Ordinal);
        var place = story.Origin!.Locate(at, at + words.Length);
        var lines = file[..place.Start].Split('\n');
        Assert.Equal((lines.Length, lines[^1].Length + 1), (place.Line, place.Column));
        return file[place.Start..place.End];
    }
}
