using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Office;

namespace FactCheck.Formats.Archives;

/// <summary>Reads the stories of a ZIP archive, file by file in memory; nothing is ever written to where its names lead.</summary>
internal static class ArchiveReader
{
    /// <param name="nesting">How many archives this one is in.</param>
    public static IEnumerable<StoryReadResult> Read(ReadOnlyMemory<byte> bytes, string path, DateOnly? dateWhereMissing, int nesting)
    {
        if (Open(bytes, path, out var archive) is { } error)
        {
            return [new(null, error)];
        }

        if (archive!.GetEntry("[Content_Types].xml") is not null)
        {
            return [DocxReader.Read(bytes.Span, archive, path, dateWhereMissing)];
        }

        return archive.GetEntry("mimetype") is not null && archive.GetEntry("content.xml") is not null
            ? [Fail(path, "OpenDocument files are not read. Save the text as DOCX.")]
            : ReadEntries(archive, path, dateWhereMissing, nesting);
    }

    private static IEnumerable<StoryReadResult> ReadEntries(ZipArchive archive, string path, DateOnly? dateWhereMissing, int nesting)
    {
        using var _ = archive;
        if (nesting >= ReadLimits.Nesting)
        {
            yield return Fail(path, string.Create(CultureInfo.InvariantCulture, $"Archives are read to a depth of {ReadLimits.Nesting}, not deeper."));
            yield break;
        }

        var unpacker = new EntryUnpacker();
        var found = false;
        foreach (var entry in archive.Entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            var name = path + "!/" + OneLine(entry.FullName);
            if (!IsCandidate(entry.FullName))
            {
                continue;
            }

            found = true;
            if (EscapesArchive(entry.FullName))
            {
                yield return Fail(name, "The name of this entry leads out of the archive; it is not read.");
                continue;
            }

            var content = unpacker.Unpack(entry, out var problem);
            if (content is null)
            {
                yield return Fail(name, problem);
                if (unpacker.IsExhausted)
                {
                    yield break;
                }

                continue;
            }

            foreach (var result in StoryFileReader.Read(content, name, dateWhereMissing, nesting + 1))
            {
                yield return result;
            }
        }

        if (!found)
        {
            yield return Fail(path, $"The archive holds no story ({StoryFileNames.Shown}).");
        }
    }

    private static StoryReadError? Open(ReadOnlyMemory<byte> bytes, string path, out ZipArchive? archive)
    {
        archive = null;
        try
        {
            archive = new ZipArchive(Over(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count > ReadLimits.Entries
                ? new(path, 1, 1, string.Create(CultureInfo.InvariantCulture, $"The archive has {archive.Entries.Count} entries; at most {ReadLimits.Entries} are read."))
                : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or IOException or ArgumentException or NotSupportedException)
        {
            return new(path, 1, 1, "The archive is damaged: its list of contents cannot be read.");
        }
    }

    /// <summary>An archive may be large, so its bytes are not copied where they are an array already.</summary>
    private static MemoryStream Over(ReadOnlyMemory<byte> bytes)
        => MemoryMarshal.TryGetArray(bytes, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(bytes.ToArray(), writable: false);

    private static bool IsCandidate(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return StoryFileNames.MayBeStory(file) && !file.StartsWith('.') && !name.StartsWith("__MACOSX/", StringComparison.Ordinal);
    }

    private static bool EscapesArchive(string name)
        => name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains("..");

    private static string OneLine(string name)
        => string.Create(name.Length, name, static (shown, name) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                shown[i] = char.IsControl(name[i]) ? '?' : name[i];
            }
        });

    private static StoryReadResult Fail(string path, string message) => new(null, new(path, 1, 1, message));
}
