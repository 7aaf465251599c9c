using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Xml;

/// <summary>Reads NITF, the older XML format of the news agencies.</summary>
internal static class NitfReader
{
    /// <param name="nitf">The element <c>nitf</c>, or what stands for it.</param>
    public static void Read(XmlElement nitf, StoryDraft draft)
    {
        ReadHead(nitf, draft);
        if (nitf.Find("body") is not { } body)
        {
            return;
        }

        if (body.Child("body.head") is { } head)
        {
            ReadBodyHead(head, draft);
        }

        if (body.Child("body.content") is { } content)
        {
            draft.Add(PartKind.Body, MarkupReader.Read(content));
        }

        if (body.Child("body.end")?.Child("tagline") is { } tagline)
        {
            draft.Add(PartKind.Byline, tagline.Text);
        }
    }

    private static void ReadHead(XmlElement nitf, StoryDraft draft)
    {
        if (nitf.Child("head") is not { } head)
        {
            return;
        }

        var data = head.Child("docdata");
        draft.Id = Given(draft.Id, data?.Child("doc-id")?.Attribute("id-string"));
        draft.Source = Given(draft.Source, data?.Child("doc.copyright")?.Attribute("holder"));
        draft.Version = Given(draft.Version, data?.Child("du-key")?.Attribute("version"));
        draft.Language = Given(draft.Language, nitf.Attribute("lang"));
        draft.Published ??= DateText.Read(data?.Child("date.issue")?.Attribute("norm") ?? string.Empty)
            ?? DateText.Read(head.Child("pubdata")?.Attribute("date.publication") ?? string.Empty)
            ?? DateText.Read(data?.Child("date.release")?.Attribute("norm") ?? string.Empty);
        draft.Source = Given(draft.Source, head.Child("pubdata")?.Attribute("name"));
        if (nitf.Find("hedline") is null && head.Child("title") is { } title)
        {
            draft.Add(PartKind.Headline, title.Text);
        }
    }

    private static void ReadBodyHead(XmlElement head, StoryDraft draft)
    {
        if (head.Child("hedline") is { } hedline)
        {
            draft.Add(PartKind.Headline, hedline.Child("hl1")?.Text ?? hedline.Text);
            draft.Add(PartKind.Deck, hedline.Children("hl2").Select(static line => line.Text));
        }

        foreach (var byline in head.Children("byline"))
        {
            draft.Byline = Given(draft.Byline, byline.Text.Text);
            draft.Add(PartKind.Byline, byline.Text);
        }

        draft.Source = Given(draft.Source, head.TextOf("distributor"));
        if (head.Child("dateline") is { } dateline)
        {
            draft.Add(PartKind.Dateline, dateline.Text);
            draft.Published ??= DateText.Read(dateline.Child("story.date")?.Attribute("norm") ?? string.Empty);
        }

        foreach (var summary in head.Children("abstract"))
        {
            draft.Add(PartKind.Deck, MarkupReader.Read(summary).Select(static block => block.Text));
        }
    }

    private static string Given(string known, string? found) => known.Length > 0 ? known : found ?? string.Empty;
}
