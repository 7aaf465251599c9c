namespace FactCheck.Formats.Html;

/// <summary>The kinds of token of a page.</summary>
internal enum HtmlTokenKind : byte
{
    Text,
    StartTag,
    EndTag,

    /// <summary>What stands in a script, a style or a title, where no tags are known.</summary>
    RawText,
}

/// <summary>A tag or a run of characters; comments and declarations are no tokens.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Name">Of a tag or of the element around raw text, in lower case; empty for text.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name);
