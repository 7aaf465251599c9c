using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Html;

/// <summary>Reads the article of an HTML page, with headline, date and byline from its metadata.</summary>
internal static class HtmlPageReader
{
    public static StoryDraft Read(SourceFile file)
    {
        PageGuard.Check(file.Text);
        var source = MappedText.Of(file.Text);
        var metadata = PageMetadata.Read(source);
        var article = metadata.Article;
        var draft = new StoryDraft(file)
        {
            Id = First(article?.Id, metadata.Canonical, metadata.Meta("og:url").Text),
            Version = article?.Version ?? string.Empty,
            Source = First(article?.Publisher, metadata.Meta("og:site_name", "application-name").Text),
            Language = First(metadata.Language, article?.Language, metadata.Meta("og:locale").Text.Replace('_', '-')),
            Byline = First(article?.Byline, NameIn(metadata.Meta("author", "byl", "dc.creator", "parsely-author").Text), NameIn(metadata.Meta("article:author").Text)),
            Published = DateText.Read(article?.Published ?? string.Empty)
                ?? DateText.Read(metadata.Meta("article:published_time", "datePublished", "parsely-pub-date", "dc.date", "dcterms.created", "date", "pubdate").Text)
                ?? DateText.Read(metadata.Time),
        };
        draft.Add(PartKind.Headline, HeadlineOf(metadata));
        draft.AddPage(BlocksOf(source));
        return draft;
    }

    /// <summary>What is no article to the reader, such as a page of two lines, is read without its surroundings.</summary>
    private static List<HtmlBlock> BlocksOf(MappedText source)
    {
        var blocks = BoundedRun.Of(() => ArticleFinder.Find(source));
        return blocks.Count > 0 ? blocks : HtmlBlockReader.Read(source, isPage: true);
    }

    /// <summary>The headline of the metadata, at its place in the text where it is shown as a heading.</summary>
    private static MappedText HeadlineOf(PageMetadata metadata)
    {
        var named = new[] { metadata.Article?.Headline ?? MappedText.Empty, metadata.Meta("og:title", "twitter:title"), metadata.Title }.FirstOrDefault(static text => text.Length > 0);
        if (named is null)
        {
            return metadata.Headings.FirstOrDefault() ?? MappedText.Empty;
        }

        return metadata.Headings.Find(heading => named.Text.StartsWith(heading.Text, StringComparison.OrdinalIgnoreCase)) ?? named;
    }

    /// <summary>Some name the author by the address of a profile.</summary>
    private static string? NameIn(string author) => author.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : author;

    private static string First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return value.Trim();
            }
        }

        return string.Empty;
    }
}
