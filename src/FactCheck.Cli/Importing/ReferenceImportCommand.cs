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
        var since = new Option<string?>("--since")
        {
            Description = "The snapshot before: tables that say between which days a row was known ('known' in the descriptor) keep its history.",
            HelpName = "DIR",
        };
        var retrieved = SharedOptions.Date("--retrieved", "The day of the import, as in 2026-01-16: of which answers of servers are, and from which on what is new is known; today where none is given.");
        var command = new Command("import", "Reads, checks and freezes a package: writes a snapshot of it and prints its hash.") { from, to, since, retrieved };
        command.SetAction(parsed => Run(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(since), parsed.GetValue(retrieved) ?? DateOnly.FromDateTime(DateTime.UtcNow), streams));
        return command;
    }

    private static int Run(string from, string to, string? since, DateOnly retrieved, StandardStreams streams)
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

        ReferencePackage? before = null;
        if (since is not null && (loader.LoadFiles(since) is not { } earlier || (before = loader.ReadPackage(earlier)) is null))
        {
            return problems.Gravest;
        }

        try
        {
            SnapshotWriter.Write(files, package, to, before, retrieved);
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
