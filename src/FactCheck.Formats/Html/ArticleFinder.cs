using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using FactCheck.Formats.Mapping;
using SmartReader;

namespace FactCheck.Formats.Html;

/// <summary>Finds the paragraphs of a page's article, without navigation, teasers and comments, and where they stand in the page.</summary>
internal static class ArticleFinder
{
    /// <summary>Carries the offset of an element's tag through the reader's rearrangements.</summary>
    private const string Mark = "data-factcheck-offset";

    /// <summary>Nothing is loaded from this address; the reader wants one to resolve links against.</summary>
    private const string NoAddress = "https://page.invalid/";

    /// <returns>Nothing where the page has no article, or one that the reader stumbles over.</returns>
    public static List<HtmlBlock> Find(MappedText source)
    {
        try
        {
            return FindIn(source);
        }
        catch (Exception failure) when (failure is not UnreadableException)
        {
            return [];
        }
    }

    private static List<HtmlBlock> FindIn(MappedText source)
    {
        var paragraphs = new List<ArticleParagraph>();
        using var document = new HtmlParser(new HtmlParserOptions { OnCreated = MarkOffset }).ParseDocument(source.Text);
        CheckDepth(document);
        using var reader = new Reader(NoAddress, document) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(article => ArticleParagraphs.Collect(article, Mark, paragraphs));
        reader.GetArticle();
        return new PageAligner(source).Align(paragraphs);
    }

    /// <summary>The parser itself needs no stack for nested elements; what comes after it does.</summary>
    private static void CheckDepth(INode root)
    {
        var depth = 0;
        for (var node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                if (depth > 4 * ReadLimits.PageDepth)
                {
                    throw new UnreadableException(0, string.Create(CultureInfo.InvariantCulture, $"The page's elements become nested more than {4 * ReadLimits.PageDepth} deep, because many are not closed."));
                }

                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }
    }

    private static void MarkOffset(IElement element, TextPosition place)
        => element.SetAttribute(Mark, Math.Max(0, place.Index).ToString(CultureInfo.InvariantCulture));
}
