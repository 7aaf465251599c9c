using FactCheck.Engine.Facts.Errors;
using FactCheck.Reporting.Text;
using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.Cli.Explaining;

/// <summary>Help on a diagnostic: those of rule files and, from FC6000 on, those of reference tables.</summary>
internal static class DiagnosticPages
{
    public static IEnumerable<string> Ids
    {
        get
        {
            foreach (var entry in DiagnosticCatalog.All)
            {
                yield return entry.Id;
            }

            foreach (var kind in ReferenceErrors.All)
            {
                yield return kind.Id;
            }
        }
    }

    /// <summary>Whether a name has the form of a diagnostic's id.</summary>
    public static bool IsId(string name)
        => name.Length == 6 && name.StartsWith("FC", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _);

    /// <summary>Null where there is no diagnostic with the id.</summary>
    public static IReadOnlyList<TextParagraph>? Find(string id)
    {
        foreach (var entry in DiagnosticCatalog.All)
        {
            if (string.Equals(entry.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return [Title(entry.Id, entry.Title), TextParagraph.At(0, entry.Why + " " + entry.Help), .. Examples(Frame(entry.Frame), entry.Bad, entry.Good)];
            }
        }

        return ReferenceErrors.Find(id) is { } kind
            ? [
                Title(kind.Id, kind.Title),
                TextParagraph.At(0, kind.Why),
                .. Examples("in " + kind.File, kind.Bad, kind.Good),
            ]
            : null;
    }

    private static string Frame(ExampleFrame frame) => frame switch
    {
        ExampleFrame.Claim => "in a claim type",
        ExampleFrame.Rule => "in a rule",
        ExampleFrame.SecondFile => "in a second file",
        _ => "in a rule file",
    };

    private static IEnumerable<TextParagraph> Examples(string where, string bad, string good) =>
    [
        TextParagraph.Empty,
        TextParagraph.At(0, new TextRun($"Wrong, {where}:", Tone.Heading)),
        .. SourceText.Lines(bad, 2),
        TextParagraph.Empty,
        TextParagraph.At(0, new TextRun("Right:", Tone.Heading)),
        .. SourceText.Lines(good, 2),
    ];

    private static TextParagraph Title(string id, string title) => TextParagraph.At(0, new TextRun(id, Tone.Heading), $": {title}");
}
