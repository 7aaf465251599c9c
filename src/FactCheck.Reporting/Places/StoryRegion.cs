using FactCheck.Model;

namespace FactCheck.Reporting.Places;

/// <summary>A place from its first to after its last character, in lines and columns from 1.</summary>
public readonly record struct StoryRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>A line ends with LF, CR or CRLF, as where stories are read.</summary>
    public static StoryRegion Of(string text, Place place)
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
