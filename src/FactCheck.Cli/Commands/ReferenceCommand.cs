using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Importing;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Model.Values;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck reference</c>: <c>check</c> validates tables and names every bad row, <c>stale</c> lists what is to be looked up again, <c>import</c> makes snapshots, <c>diff</c> compares them.</summary>
internal static class ReferenceCommand
{
    public static Command Create(StandardStreams streams)
    {
        var directory = new Argument<string?>("DIR")
        {
            Description = "A folder with a datapackage.yaml; the tables built in where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Command("check", "Validates types, keys, links and periods of every table. Exit code 2 where anything is wrong.") { directory };
        check.SetAction(parsed => Check(parsed.GetValue(directory), streams));
        var date = SharedOptions.Date("--date", "The day to ask for, as in 2026-01-16; today where none is given.");
        var stale = new Command("stale", "Lists the rows whose day of review has passed. Exit code 1 where there are any.") { directory, date };
        stale.SetAction(parsed => Stale(parsed.GetValue(directory), parsed.GetValue(date) ?? DateOnly.FromDateTime(DateTime.UtcNow), streams));
        return new Command("reference", "Looks after reference tables.") { check, stale, ImportVerbs.Create(streams), ReferenceDiffCommand.Create(streams) };
    }

    private static int Stale(string? directory, DateOnly day, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (Load(directory, problems) is not { } package)
        {
            return problems.Gravest;
        }

        using var canvas = streams.Canvas();
        var due = package.Tables.SelectMany(table => table.Rows.Where(row => row.Source?.ReviewBy < day)).ToList();
        foreach (var row in due)
        {
            canvas.Write(TextParagraph.At(
                0,
                new TextRun($"{row.Table}/{row.Key}", Tone.Claim),
                $" {row.DisplayName}: review by {ValueText.Of(row.Source!.ReviewBy!.Value)}, confirmed {(row.Source.Confirmed is { } seen ? ValueText.Of(seen) : "on no day")}, {row.Source.Title}"));
        }

        canvas.Write(TextParagraph.At(0, due.Count == 0
            ? $"Nothing is to be looked up again on {ValueText.Of(day)}."
            : string.Create(CultureInfo.InvariantCulture, $"{due.Count} rows are to be looked up again on {ValueText.Of(day)}.")));
        return due.Count == 0 ? ExitCode.Passed : ExitCode.Failed;
    }

    private static ReferencePackage? Load(string? directory, ProblemLog problems)
    {
        var loader = new CheckerLoader(problems);
        return loader.LoadFiles(directory) is { } files ? loader.LoadPackage(files) : null;
    }

    private static int Check(string? directory, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (Load(directory, problems) is not { } package)
        {
            return problems.Gravest;
        }

        using var canvas = streams.Canvas();
        var rows = 0;
        foreach (var table in package.Tables)
        {
            rows += table.Rows.Count;
            canvas.Write(TextParagraph.At(0, string.Create(CultureInfo.InvariantCulture, $"{table.Descriptor.Name}: {table.Rows.Count} rows")));
        }

        canvas.Write(TextParagraph.At(
            0,
            new TextRun("No errors", Tone.Passing),
            string.Create(CultureInfo.InvariantCulture, $" in {package.Tables.Count} tables with {rows} rows. sha256 {package.Sha256}")));
        return problems.Gravest;
    }
}
