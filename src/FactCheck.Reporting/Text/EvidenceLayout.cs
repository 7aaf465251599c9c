using System.Text;
using FactCheck.Model;

namespace FactCheck.Reporting.Text;

/// <summary>The rows that a finding rests on, each with where it comes from.</summary>
internal static class EvidenceLayout
{
    private const int MainFields = 6;
    private const int LongestValue = 60;

    public static IEnumerable<TextParagraph> Of(IReadOnlyList<Fact> evidence, int indent, bool details)
    {
        foreach (var fact in evidence)
        {
            yield return TextParagraph.At(indent, new TextRun($"{fact.Table}/{fact.Key}", Tone.Heading), Fields(fact, details));
            yield return TextParagraph.At(indent + 2, new TextRun(SourceText.Of(fact.Source), Tone.Faint));
        }
    }

    private static string Fields(Fact fact, bool all)
    {
        var text = new StringBuilder();
        var shown = 0;
        foreach (var (column, value) in fact.Fields)
        {
            // The line already has the key, and the next one the source.
            if (!all && (column is "source" or "confirmed" || value == fact.Key))
            {
                continue;
            }

            if (!all && shown == MainFields)
            {
                text.Append(" …");
                break;
            }

            text.Append(shown == 0 ? ": " : ", ").Append(column).Append(' ').Append(all ? value : Shorten(value));
            shown++;
        }

        return text.ToString();
    }

    private static string Shorten(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";
}
