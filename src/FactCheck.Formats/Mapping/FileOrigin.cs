using FactCheck.Model;

namespace FactCheck.Formats.Mapping;

/// <summary>Leads from a story's text to the place in the file that it was taken from.</summary>
internal sealed class FileOrigin(SourceFile file, MappedText text) : TextOrigin
{
    public override Place Locate(int start, int end)
    {
        var first = text.StartOf(start);

        // A text put together from two places of a file may end before it begins there.
        return file.Locate(first, Math.Max(first, text.EndOf(Math.Max(start, end - 1))));
    }
}
