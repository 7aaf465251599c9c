using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Engine.Facts.Comparing;
using FactCheck.Model;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Output;

/// <summary>Says what differs between two snapshots of the record, and between the verdicts over them.</summary>
internal sealed class ReferenceChanges(TextCanvas canvas)
{
    private const string Nothing = "nothing";

    public void Write(TableDiff table)
    {
        var kind = table.Kind == ChangeKind.Changed ? "" : $" ({Word(table.Kind)} table)";
        canvas.Write(TextParagraph.At(0, new TextRun(table.Table, Tone.Heading), $"{kind}: {Counts(table.Rows)}"));
        foreach (var (change, text) in table.Declarations)
        {
            canvas.Write(TextParagraph.At(2, Sign(change), " ", text));
        }

        foreach (var row in table.Rows)
        {
            canvas.Write(TextParagraph.At(2, Sign(row.Kind), " ", new TextRun($"{table.Table}/{row.Key}", Tone.Claim), row.DisplayName == row.Key ? "" : $" {row.DisplayName}"));
            foreach (var (column, before, after) in row.Cells)
            {
                canvas.Write(TextParagraph.At(6, $"{column}: {Shown(before)} → {Shown(after)}"));
            }
        }
    }

    public void Write(VerdictFlip flip)
    {
        var place = flip.Finding.Claim.Source.Place;
        canvas.Write(TextParagraph.At(
            0,
            string.Create(CultureInfo.InvariantCulture, $"{flip.Story.Path}({place.Line},{place.Column}): {flip.Finding.Rule.Id}: "),
            $"{flip.Before?.Verdict.Name() ?? Nothing} → {flip.After?.Verdict.Name() ?? Nothing}: ",
            new TextRun(flip.Finding.Claim.Source.Text, Tone.Claim)));
        canvas.Write(TextParagraph.At(4, flip.Finding.Message));
    }

    /// <param name="before">Hash of the earlier snapshot.</param>
    public void WriteSummary(int tables, string before, string after)
        => WriteLine($"{(tables == 0 ? "No table differs" : tables == 1 ? "1 table differs" : Count(tables, "table") + " differ")}. sha256 {before}{(before == after ? "" : " → " + after)}");

    public void WriteSummaryOfFlips(int flips, int stories)
        => WriteLine($"{(flips == 0 ? "No verdict flips" : flips == 1 ? "1 verdict flips" : Count(flips, "verdict") + " flip")} in {(stories == 1 ? "1 story" : string.Create(CultureInfo.InvariantCulture, $"{stories} stories"))}.");

    private void WriteLine(string text) => canvas.Write(TextParagraph.At(0, text));

    private static string Count(int number, string of) => string.Create(CultureInfo.InvariantCulture, $"{number} {of}{(number == 1 ? "" : "s")}");

    private static TextRun Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new("+", Tone.Passing),
        ChangeKind.Removed => new("-", Tone.Failing),
        _ => new("~", Tone.Doubtful),
    };

    private static string Word(ChangeKind kind) => kind == ChangeKind.Added ? "new" : "removed";

    private static string Counts(IReadOnlyList<RowChange> rows)
    {
        int Of(ChangeKind kind) => rows.Count(row => row.Kind == kind);
        return string.Create(CultureInfo.InvariantCulture, $"{Count(Of(ChangeKind.Added), "row")} added, {Of(ChangeKind.Removed)} removed, {Of(ChangeKind.Changed)} changed");
    }

    private static string Shown(string cell) => cell.Length == 0 ? "(empty)" : cell;
}
