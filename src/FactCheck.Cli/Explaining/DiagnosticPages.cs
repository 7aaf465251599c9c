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
        if (DiagnosticCatalog.Find(id.ToUpperInvariant()) is { } entry)
        {
            return [.. RuleFilePage(entry)];
        }

        return ReferenceErrors.Find(id) is { } kind
            ? [
                Title(kind.Id, kind.Title),
                TextParagraph.At(0, kind.Why),
                .. Examples("in " + kind.File, kind.Bad, kind.Good),
            ]
            : null;
    }

    private static IEnumerable<TextParagraph> RuleFilePage(DiagnosticEntry entry)
    {
        yield return Title(entry.Id, entry.Title);
        yield return TextParagraph.At(0, entry.Why);
        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, new TextRun($"Wrong, in {FrameName(entry.Frame)}:", Tone.Heading));
        foreach (var line in Marked(entry))
        {
            yield return line;
        }

        yield return TextParagraph.At(2, new TextRun(entry.Message, Tone.Faint));
        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, new TextRun("Right:", Tone.Heading));
        foreach (var line in SourceText.Lines(entry.Good, 2))
        {
            yield return line;
        }

        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, entry.Help);
    }

    /// <summary>The lines of the bad example, with the place that the diagnostic names underlined.</summary>
    private static IEnumerable<TextParagraph> Marked(DiagnosticEntry entry)
    {
        var (start, piece) = entry.Place;
        var end = entry.Bad.IndexOf('\n', start) is >= 0 and var lineEnd ? lineEnd : entry.Bad.Length;
        var column = start - (entry.Bad.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1);
        var length = Math.Max(1, Math.Min(piece.Length, end - start));
        return
        [
            .. SourceText.Lines(entry.Bad[..end], 2),
            TextParagraph.At(2 + column, new TextRun(new string('^', length), Tone.Heading)),
            .. end < entry.Bad.Length ? SourceText.Lines(entry.Bad[(end + 1)..], 2) : [],
        ];
    }

    private static IEnumerable<TextParagraph> Examples(string where, string bad, string good) =>
    [
        TextParagraph.Empty,
        TextParagraph.At(0, new TextRun($"Wrong, {where}:", Tone.Heading)),
        .. SourceText.Lines(bad, 2),
        TextParagraph.Empty,
        TextParagraph.At(0, new TextRun("Right:", Tone.Heading)),
        .. SourceText.Lines(good, 2),
    ];

    private static string FrameName(ExampleFrame frame) => frame switch
    {
        ExampleFrame.Claim => "a claim type",
        ExampleFrame.Rule => "a rule",
        ExampleFrame.SecondFile => "a file beside another that has the claim type RelationsAge, the rule relations-age-disagrees and the list ties",
        ExampleFrame.Settings => "the .globalconfig of a project that has the rule diplomacy/relations-age-disagrees",
        _ => "a rule file",
    };

    private static TextParagraph Title(string id, string title) => TextParagraph.At(0, new TextRun(id, Tone.Heading), $": {title}");
}
