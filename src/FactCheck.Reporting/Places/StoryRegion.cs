using FactCheck.Model;

namespace FactCheck.Reporting.Places;

/// <summary>A place from its first to after its last character, in lines and columns from 1.</summary>
public readonly record struct StoryRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The region in the file of a place in the story's text.</summary>
    public static StoryRegion Of(Story story, Place inText)
    {
        if (story.Origin is not { } origin || inText.End <= inText.Start)
        {
            return OfText(story.Text, inText);
        }

        var first = origin.Locate(inText.Start, inText.End);
        var last = origin.Locate(inText.End - 1, inText.End);
        return new(first.Line, first.Column, last.Line, last.Column + 1);
    }

    /// <summary>A line ends with LF, CR or CRLF, as where stories are read.</summary>
    private static StoryRegion OfText(string text, Place place)
    {
        var line = place.Line;
        var lineStart = place.Start - place.Column + 1;
        for (var i = place.Start; i < place.End; i++)
        {
            if (EndsLine(text, i))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new(place.Line, place.Column, line, place.End - lineStart + 1);
    }

    internal static bool EndsLine(string text, int at)
        => text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
}
