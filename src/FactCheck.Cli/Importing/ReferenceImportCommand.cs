using System.CommandLine;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Engine.Facts;

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
        var inMemory = new Option<int?>("--in-memory")
        {
            Description = $"How many rows of a table are held in memory when stories are checked; tables of more rows and without names stay in a file, with indexes for the look-ups of the rules. [default: {ReferenceLoader.LargestInMemory}]",
            HelpName = "ROWS",
        };
        var with = SharedOptions.With();
        var command = new Command("import", "Reads, checks and freezes a package: writes a snapshot of it and prints its hash.") { from, to, since, retrieved, inMemory, with };
        command.SetAction(parsed => new SnapshotRun(
            parsed.GetValue(from)!,
            parsed.GetValue(to)!,
            parsed.GetValue(since),
            parsed.GetValue(retrieved) ?? DateOnly.FromDateTime(DateTime.UtcNow),
            parsed.GetValue(inMemory) ?? ReferenceLoader.LargestInMemory,
            parsed.GetValue(with),
            streams).Run());
        return command;
    }
}
