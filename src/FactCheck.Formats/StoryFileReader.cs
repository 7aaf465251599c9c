using System.Globalization;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Archives;
using FactCheck.Formats.Claims;
using FactCheck.Formats.Html;
using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;
using FactCheck.Formats.Pdf;
using FactCheck.Formats.Xml;

namespace FactCheck.Formats;

/// <summary>Reads the stories of a file in any known format, which its content tells.</summary>
public static class StoryFileReader
{
    /// <summary>Each story of the file, or the reason why there is none; one that cannot be read does not stop those after it.</summary>
    /// <param name="path">The file's path, for messages and for the ids of stories that have none.</param>
    /// <param name="dateWhereMissing">The date of stories that do not say one themselves.</param>
    public static IEnumerable<StoryReadResult> Read(ReadOnlyMemory<byte> bytes, string path, DateOnly? dateWhereMissing)
        => Read(bytes, path, dateWhereMissing, nesting: 0);

    /// <summary>Whether a file that begins so is an archive or a PDF, which may be longer than any story in it.</summary>
    public static bool HoldsMoreThanText(ReadOnlySpan<byte> beginning) => FormatDetector.Detect(beginning) is FileFormat.Zip or FileFormat.Pdf;

    /// <param name="nesting">How many archives the file is in.</param>
    internal static IEnumerable<StoryReadResult> Read(ReadOnlyMemory<byte> bytes, string path, DateOnly? dateWhereMissing, int nesting)
        => FormatDetector.Detect(bytes.Span) switch
        {
            FileFormat.Text => [StoryReader.Read(bytes.Span, path, dateWhereMissing)],
            FileFormat.Pdf => [PdfReader.Read(bytes, path, dateWhereMissing)],
            FileFormat.ClaimLines => ClaimFileReader.Read(bytes.Span, path, dateWhereMissing),
            FileFormat.Zip => ArchiveReader.Read(bytes, path, dateWhereMissing, nesting),
            var format => ReadDrafts(bytes, path, format, dateWhereMissing),
        };

    private static List<StoryReadResult> ReadDrafts(ReadOnlyMemory<byte> bytes, string path, FileFormat format, DateOnly? dateWhereMissing)
    {
        var results = new List<StoryReadResult>();
        if (TextFile.Open(bytes.Span, path, out var file) is { } error)
        {
            results.Add(new(null, error));
            return results;
        }

        try
        {
            var id = Path.GetFileNameWithoutExtension(path);
            foreach (var draft in Drafts(file!, format))
            {
                results.Add(draft.IsEmpty
                    ? Fail(file!, draft.Offset, "There is no text in this story: neither a headline nor a paragraph.")
                    : new(draft.Build(results.Count == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{results.Count + 1}"), dateWhereMissing), null));
                if (results.Count > ReadLimits.Stories)
                {
                    results[^1] = Fail(file!, draft.Offset, string.Create(CultureInfo.InvariantCulture, $"The file has more than {ReadLimits.Stories} stories; the rest is not read."));
                    break;
                }
            }

            if (results.Count == 0)
            {
                results.Add(Fail(file!, 0, "There is no story in this feed."));
            }
        }
        catch (UnreadableException failure)
        {
            results.Add(Fail(file!, failure.Offset, failure.Message));
        }

        return results;
    }

    private static IEnumerable<StoryDraft> Drafts(SourceFile file, FileFormat format) => format switch
    {
        FileFormat.Json => JsonStoryReader.Read(file),
        FileFormat.Xml => XmlStoryReader.Read(file),
        _ => [HtmlPageReader.Read(file)],
    };

    private static StoryReadResult Fail(SourceFile file, int offset, string message)
    {
        var place = file.Locate(offset, offset);
        return new(null, new(file.Path, place.Line, place.Column, message));
    }
}
