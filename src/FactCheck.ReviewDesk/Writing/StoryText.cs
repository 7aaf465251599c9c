using System.Globalization;
using System.Text;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.ReviewDesk.Checking;

namespace FactCheck.ReviewDesk.Writing;

/// <summary>A text that is being written, and what it becomes a version of.</summary>
/// <param name="Text">As Markdown or plain text, with LF.</param>
/// <param name="Name">The id of a story that the desk has or is to have; empty where nobody has said.</param>
/// <param name="Base">The version that the text was begun from; 0 for a new story.</param>
public sealed record StoryText(string Text, string Name = "", DateOnly? Date = null, string Source = "", int Base = 0)
{
    /// <summary>In characters; a story of 1,000 words has some 6,000.</summary>
    public const int LongestText = 200_000;

    public const int LongestName = 200;

    /// <summary>The name of the file that a draft becomes.</summary>
    public const string Path = "draft.md";

    /// <summary>The text alone as a story, so that offsets are those of the text; null where there is nothing to read.</summary>
    public Story? AsTyped() => string.IsNullOrWhiteSpace(Text) ? null : StoryFile.Read(Encoding.UTF8.GetBytes(Text), Path, Date).FirstOrDefault()?.Story;

    /// <summary>The file that the desk takes in; null where the name or the source cannot be written in front of it so that it reads the same.</summary>
    public byte[]? AsFile()
    {
        var front = new StringBuilder("---\n").Append(CultureInfo.InvariantCulture, $"id: \"{Name}\"\n");
        if (Date is { } day)
        {
            front.Append(CultureInfo.InvariantCulture, $"date: {ValueText.Of(day)}\n");
        }

        if (Source.Length > 0)
        {
            front.Append(CultureInfo.InvariantCulture, $"source: \"{Source}\"\n");
        }

        var file = Encoding.UTF8.GetBytes(front.Append("---\n\n").Append(Text.TrimEnd()).Append('\n').ToString());
        return StoryFile.Read(file, Path, null).FirstOrDefault()?.Story is { } story && story.Id == Name && story.Source == Source && story.Published == Date ? file : null;
    }

    /// <summary>A version of a story as a text to go on writing: its headline as a heading, deck lines as a list, captions as pictures, paragraphs parted by empty lines.</summary>
    public static StoryText Of(Story story, int version)
    {
        var text = new StringBuilder();
        var parts = story.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            var start = parts[i].Start;
            // A dateline stands before the first sentence, in its paragraph.
            i += parts[i].Kind == PartKind.Dateline && i + 1 < parts.Count ? 1 : 0;
            text.Append(parts[i].Kind switch { PartKind.Headline => "# ", PartKind.Deck => "* ", PartKind.Caption => "![", _ => "" })
                .Append(story.Text, start, parts[i].End - start)
                .Append(parts[i].Kind == PartKind.Caption ? "](picture)" : "")
                .Append(parts[i].Kind == PartKind.Deck && i + 1 < parts.Count && parts[i + 1].Kind == PartKind.Deck ? "\n" : "\n\n");
        }

        return new(text.ToString().TrimEnd().ReplaceLineEndings("\n") + "\n", story.Id, story.Published, story.Source, version);
    }
}
