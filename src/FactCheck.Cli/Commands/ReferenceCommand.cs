using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck reference check</c>: validates reference tables and names every bad row.</summary>
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
        check.SetAction(parsed => Run(parsed.GetValue(directory), streams));
        return new Command("reference", "Looks after reference tables.") { check };
    }

    private static int Run(string? directory, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        var loader = new CheckerLoader(problems);
        if (loader.LoadFiles(directory) is not { } files || loader.LoadPackage(files) is not { } package)
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
