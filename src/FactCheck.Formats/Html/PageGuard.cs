using System.Globalization;

namespace FactCheck.Formats.Html;

/// <summary>Refuses pages that would take the parser's stack or time: too large, too many elements, nested too deep.</summary>
internal static class PageGuard
{
    /// <exception cref="UnreadableException">It is such a page.</exception>
    public static void Check(string text)
    {
        if (text.Length > ReadLimits.Page)
        {
            throw new UnreadableException(0, string.Create(CultureInfo.InvariantCulture, $"The page has {text.Length} characters; a page has at most {ReadLimits.Page}."));
        }

        var lexer = new HtmlLexer(text);
        var depth = 0;
        var elements = 0;
        while (lexer.Next(out var token))
        {
            if (token.Kind == HtmlTokenKind.EndTag)
            {
                depth = Math.Max(0, depth - (IsNested(token.Name) ? 1 : 0));
            }
            else if (token.Kind == HtmlTokenKind.StartTag)
            {
                depth += IsNested(token.Name) ? 1 : 0;
                if (depth > ReadLimits.PageDepth || ++elements > ReadLimits.Elements / 4)
                {
                    throw new UnreadableException(token.Start, depth > ReadLimits.PageDepth
                        ? string.Create(CultureInfo.InvariantCulture, $"The elements are nested more than {ReadLimits.PageDepth} deep.")
                        : string.Create(CultureInfo.InvariantCulture, $"The page has more than {ReadLimits.Elements / 4} elements."));
                }
            }
        }
    }

    private static bool IsNested(string name) => !HtmlElements.Void.Contains(name) && !HtmlElements.ImplicitlyEnded.Contains(name);
}
