namespace FactCheck.Formats.Pdf;

/// <summary>Lines of a page that stand together.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Size">Size of its print, in points.</param>
internal sealed record PdfBlock(int Page, double Size, IReadOnlyList<string> Lines);
