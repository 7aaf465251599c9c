using System.IO.Compression;
using FactCheck.Formats.Archives;
using FactCheck.Formats.Xml;

namespace FactCheck.Formats.Office;

/// <summary>Finds and reads the XML parts of an Office file, each within the bounds of an archive's entry.</summary>
internal sealed class OfficeParts(ZipArchive archive, string path)
{
    private readonly EntryUnpacker _unpacker = new();

    /// <summary>The document itself, or null where the file is no text document.</summary>
    public XmlElement? Main
    {
        get
        {
            var target = Read("_rels/.rels")?.Children("Relationship")
                .FirstOrDefault(static relation => relation.Attribute("Type").EndsWith("/officeDocument", StringComparison.Ordinal))?.Attribute("Target");
            return Read(target?.TrimStart('/') ?? "word/document.xml") is { Name: "document" } document ? document : null;
        }
    }

    /// <summary>A part by its name, or null where there is none.</summary>
    public XmlElement? Read(string name)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var bytes = _unpacker.Unpack(entry, out var problem) ?? throw new UnreadableException(0, $"In {name}: {problem}");
        if (TextFile.Open(bytes, path, out var file) is { } error)
        {
            throw new UnreadableException(0, $"In {name}: {error.Message}");
        }

        try
        {
            return XmlTreeReader.Read(file!);
        }
        catch (UnreadableException failure)
        {
            var (line, column) = file!.Lines.At(failure.Offset);
            throw new UnreadableException(0, FormattableString.Invariant($"In {name}({line},{column}): {failure.Message}"));
        }
    }
}
