using System.IO.Compression;
using System.Security.Cryptography;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Archives;
using FactCheck.Formats.Mapping;
using FactCheck.Formats.Xml;
using FactCheck.Model;

namespace FactCheck.Formats.Office;

/// <summary>Reads a story from a DOCX file. Its place is a paragraph, counted as line, and a column in it.</summary>
internal static class DocxReader
{
    public static StoryReadResult Read(ReadOnlySpan<byte> bytes, ZipArchive archive, string path, DateOnly? dateWhereMissing)
    {
        using var _ = archive;
        try
        {
            var parts = new OfficeParts(archive, path);
            var main = parts.Main ?? throw new UnreadableException(0, "This Office file holds no text document. Save the story as DOCX.");
            var styles = parts.Read("word/styles.xml");
            var paragraphs = DocxParagraphs.Read(main, StylesNamed(styles, "title", "heading 1"), StylesNamed(styles, "caption"));
            var file = new SourceFile(path, string.Join('\n', paragraphs.Select(static paragraph => paragraph.Text)), Convert.ToHexStringLower(SHA256.HashData(bytes)));
            var draft = new StoryDraft(file) { Language = styles?.Find("lang")?.Attribute("val") ?? string.Empty };
            Fill(draft, file, paragraphs);
            return draft.IsEmpty
                ? new(null, new(path, 1, 1, "There is no text in this document."))
                : new(draft.Build(Path.GetFileNameWithoutExtension(path), dateWhereMissing), null);
        }
        catch (UnreadableException failure)
        {
            return new(null, new(path, 1, 1, failure.Message));
        }
    }

    private static void Fill(StoryDraft draft, SourceFile file, List<DocxParagraph> paragraphs)
    {
        var text = MappedText.Of(file.Text);
        var hasTitle = paragraphs.Exists(static paragraph => paragraph.IsHeadline);
        var start = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var end = start + paragraphs[i].Text.Length;
            var isHeadline = hasTitle ? paragraphs[i].IsHeadline && !draft.Has(PartKind.Headline) : i == 0 && paragraphs.Count > 1;
            draft.Add(isHeadline ? PartKind.Headline : paragraphs[i].IsCaption ? PartKind.Caption : PartKind.Body, SpaceCollapser.Of(text.Slice(start, end)));
            start = end + 1;
        }
    }

    /// <summary>Style ids are in the writer's language, the names behind them are not. Where a file has no styles the ids are those names in capitals, without spaces.</summary>
    private static HashSet<string> StylesNamed(XmlElement? styles, params ReadOnlySpan<string> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            found.Add(string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1)).Replace(" ", string.Empty, StringComparison.Ordinal));
        }

        foreach (var style in styles?.Children("style") ?? [])
        {
            if (style.Child("name")?.Attribute("val") is { } own && names.Contains(own.ToLowerInvariant()))
            {
                found.Add(style.Attribute("styleId"));
            }
        }

        return found;
    }
}
