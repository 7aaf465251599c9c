using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Explaining;

/// <summary>Shows a piece of a file line by line, its indentation kept.</summary>
internal static class SourceText
{
    private const int Hang = 4;

    public static IEnumerable<TextParagraph> Lines(string text, int indent)
    {
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var code = line.TrimStart(' ');
            yield return new TextParagraph(indent + line.Length - code.Length, Hang, code.Length > 0 ? [code] : []);
        }
    }
}
