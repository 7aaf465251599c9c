using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Pdf;

/// <summary>The lines taken from a file with pages; a place counts lines from the top of its page.</summary>
internal sealed class PagedFile(string path, string text, string sha256, IReadOnlyList<int> pageStarts) : SourceFile(path, text, sha256)
{
    public override Place Locate(int start, int end)
    {
        var page = pageStarts.Count;
        while (page > 1 && pageStarts[page - 1] > start)
        {
            page--;
        }

        var place = base.Locate(start, end);
        return page == 0 ? place : place with { Line = place.Line - Lines.At(pageStarts[page - 1]).Line + 1, Page = page };
    }
}
