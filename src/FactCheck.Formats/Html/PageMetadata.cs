using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Html;

/// <summary>What a page says of its article outside the text: JSON-LD, Open Graph and other metadata, and its headings.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, MappedText> _meta = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The article as schema.org has it, where the page carries it.</summary>
    public JsonLdArticle? Article { get; private set; }

    /// <summary>The text of <c>title</c>, which often has the publication's name behind it.</summary>
    public MappedText Title { get; private set; } = MappedText.Empty;

    /// <summary>Headings of the first level.</summary>
    public List<MappedText> Headings { get; } = [];

    public string Language { get; private set; } = string.Empty;

    /// <summary>The address that the page gives itself.</summary>
    public string Canonical { get; private set; } = string.Empty;

    /// <summary>The first machine-readable time in the text.</summary>
    public string Time { get; private set; } = string.Empty;

    public static PageMetadata Read(MappedText source)
    {
        var metadata = new PageMetadata();
        var lexer = new HtmlLexer(source.Text);
        SpaceCollapser? heading = null;
        var isJson = false;
        while (lexer.Next(out var token))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.RawText when isJson && metadata.Article is null:
                    metadata.Article = JsonLdArticle.Find(source.Slice(token.Start, token.End));
                    break;
                case HtmlTokenKind.RawText when token.Name == "title" && metadata.Title.Length == 0:
                    metadata.Title = SpaceCollapser.Of(HtmlText.Decode(source, token.Start, token.End));
                    break;
                case HtmlTokenKind.Text:
                    heading?.Add(HtmlText.Decode(source, token.Start, token.End));
                    break;
                case HtmlTokenKind.EndTag when token.Name == "h1" && heading is { IsEmpty: false }:
                    metadata.Headings.Add(heading.Take());
                    heading = null;
                    break;
                case HtmlTokenKind.StartTag:
                    heading = token.Name == "h1" ? new() : heading;
                    isJson = token.Name == "script" && HtmlAttributes.Value(source, token, "type").Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
                    metadata.ReadTag(source, token);
                    break;
            }
        }

        return metadata;
    }

    /// <summary>The content of the first <c>meta</c> with one of these names.</summary>
    public MappedText Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_meta.TryGetValue(name, out var content))
            {
                return content;
            }
        }

        return MappedText.Empty;
    }

    private void ReadTag(MappedText source, HtmlToken tag)
    {
        switch (tag.Name)
        {
            case "html" when Language.Length == 0:
                Language = HtmlAttributes.Value(source, tag, "lang");
                break;
            case "link" when Canonical.Length == 0 && HtmlAttributes.Value(source, tag, "rel") == "canonical":
                Canonical = HtmlAttributes.Value(source, tag, "href");
                break;
            case "time" when Time.Length == 0:
                Time = HtmlAttributes.Value(source, tag, "datetime");
                break;
            case "meta":
                var name = (HtmlAttributes.Find(source, tag, "property") ?? HtmlAttributes.Find(source, tag, "name") ?? HtmlAttributes.Find(source, tag, "itemprop"))?.Text.Trim();
                if (!string.IsNullOrEmpty(name) && HtmlAttributes.Find(source, tag, "content") is { Length: > 0 } content)
                {
                    _meta.TryAdd(name, SpaceCollapser.Of(content));
                }

                break;
        }
    }
}
