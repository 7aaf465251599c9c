using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Import;
using FactCheck.Import.Snapshots;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Importing;

/// <summary><c>factcheck reference import</c>: makes a snapshot of a package, whatever its tables are read from.</summary>
internal static class ReferenceImportCommand
{
    public static Command Create(StandardStreams streams)
    {
        var from = new Argument<string>("PACKAGE")
        {
            Description = "A folder with a datapackage.yaml, whose tables may be CSV, Parquet, SQLite, PostgreSQL, or answers of Wikidata, the World Bank or the ECB; or a SQLite file or PostgreSQL address that holds tables and descriptor.",
        };
        var to = new Option<string>("--to")
        {
            Description = "The new folder of the snapshot.",
            HelpName = "DIR",
            Required = true,
        };
        var retrieved = SharedOptions.Date("--retrieved", "The day of which answers of servers are, as in 2026-01-16, for the columns that say so; today where none is given.");
        var command = new Command("import", "Reads, checks and freezes a package: writes a snapshot of it and prints its hash.") { from, to, retrieved };
        command.SetAction(parsed => Run(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(retrieved) ?? DateOnly.FromDateTime(DateTime.UtcNow), streams));
        return command;
    }

    private static int Run(string from, string to, DateOnly retrieved, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (Directory.Exists(to) || File.Exists(to))
        {
            problems.Add(to, "is there already; a snapshot is never written over: name a new folder");
            return problems.Gravest;
        }

        using var opener = new TableOpener { Retrieved = retrieved, Note = problems.Warn };
        var loader = new CheckerLoader(problems);
        if (ImportVerbs.Open(from, CheckerLoader.StandardFiles, opener, problems) is not { } files || loader.ReadPackage(files) is not { } package)
        {
            return problems.Gravest;
        }

        try
        {
            SnapshotWriter.Write(files, package, to);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(to, FileFailure.Reason(failure));
            return problems.Gravest;
        }

        // Read again, so that the hash is that of what will be checked against.
        if (loader.LoadFiles(to) is { } written && loader.ReadPackage(written) is { } snapshot)
        {
            Tell(snapshot, to, streams);
        }

        return problems.Gravest;
    }

    private static void Tell(ReferencePackage snapshot, string to, StandardStreams streams)
    {
        using var canvas = streams.Canvas();
        foreach (var table in snapshot.Tables)
        {
            canvas.Write(TextParagraph.At(0, string.Create(CultureInfo.InvariantCulture, $"{table.Descriptor.Name}: {table.Rows.Count} rows")));
        }

        canvas.Write(TextParagraph.At(0, $"Snapshot {to}. sha256 {snapshot.Sha256}"));
    }
}
