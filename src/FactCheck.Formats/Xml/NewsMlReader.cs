using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Xml;

/// <summary>Reads an item of NewsML-G2 with inline XHTML or NITF, or one of its sections alone, as agencies quote them.</summary>
internal static class NewsMlReader
{
    public static void Read(XmlElement item, StoryDraft draft)
    {
        var about = item.Find("contentMeta");
        draft.Id = item.Attribute("guid");
        draft.Version = item.Attribute("version");
        draft.Language = about?.Child("language")?.Attribute("tag") is { Length: > 0 } tag ? tag : item.Attribute("lang");
        draft.Source = SourceOf(item, about);
        draft.Published = DateOf(item, about);
        if (about is not null)
        {
            ReadAbout(about, draft);
        }

        if (item.Find("contentSet") is { } content)
        {
            ReadContent(content, draft);
        }

        if (draft.Byline.Length == 0 && about is not null)
        {
            draft.Byline = string.Join(", ", about.Children("creator").Select(static creator => creator.TextOf("name")).Where(static name => name.Length > 0));
        }
    }

    private static void ReadAbout(XmlElement about, StoryDraft draft)
    {
        if (about.Child("headline") is { } headline)
        {
            draft.Add(PartKind.Headline, headline.Text);
        }

        if (about.Child("by") is { } by)
        {
            draft.Byline = by.Text.Text;
        }

        if (about.Child("dateline") is { } dateline)
        {
            draft.Add(PartKind.Dateline, dateline.Text);
        }
    }

    /// <summary>The first rendition that has text; the others say the same in another form.</summary>
    private static void ReadContent(XmlElement content, StoryDraft draft)
    {
        foreach (var rendition in content.Elements)
        {
            if (rendition.Name == "inlineXML" && rendition.Find("nitf") is { } nitf)
            {
                NitfReader.Read(nitf, draft);
            }
            else if (rendition.Name == "inlineXML")
            {
                ReadXhtml(rendition, draft);
            }
            else if (rendition.Name == "inlineData")
            {
                var text = rendition.RawText;
                draft.Add(PartKind.Body, rendition.Attribute("contenttype").Contains("html", StringComparison.OrdinalIgnoreCase)
                    ? HtmlBlockReader.Read(text)
                    : HtmlBlock.OfPlain(text));
            }

            if (draft.Has(PartKind.Body))
            {
                return;
            }
        }
    }

    private static void ReadXhtml(XmlElement rendition, StoryDraft draft)
    {
        if (!draft.Has(PartKind.Headline) && rendition.Find("title") is { } title)
        {
            draft.Add(PartKind.Headline, title.Text);
        }

        draft.AddPage(MarkupReader.Read(rendition.Find("body") ?? rendition));
    }

    private static string SourceOf(XmlElement item, XmlElement? about)
    {
        var provider = item.Find("provider");
        var code = provider?.Attribute("qcode") ?? string.Empty;
        string?[] names =
        [
            about?.Child("infoSource")?.TextOf("name"),
            provider?.TextOf("name"),
            code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..],
            item.Find("copyrightHolder")?.TextOf("name"),
        ];
        return Array.Find(names, static name => !string.IsNullOrEmpty(name)) ?? string.Empty;
    }

    /// <summary>The day of this version, to which its words for days refer.</summary>
    private static DateOnly? DateOf(XmlElement item, XmlElement? about)
    {
        var meta = item.Find("itemMeta");
        return DateText.Read(meta?.TextOf("versionCreated") ?? string.Empty)
            ?? DateText.Read(about?.TextOf("contentModified") ?? string.Empty)
            ?? DateText.Read(about?.TextOf("contentCreated") ?? string.Empty)
            ?? DateText.Read(meta?.TextOf("firstCreated") ?? string.Empty);
    }
}
