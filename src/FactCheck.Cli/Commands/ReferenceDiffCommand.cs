using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine.Facts.Comparing;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck reference diff</c>: what changed from one snapshot of the record to another, and which verdicts change with it.</summary>
internal static class ReferenceDiffCommand
{
    public static Command Create(StandardStreams streams)
    {
        var before = Snapshot("OLD", "The earlier tables: a folder with a datapackage.yaml, or the word standard for those built in.");
        var after = Snapshot("NEW", "The later tables.");
        var stories = new Option<string[]>("--stories")
        {
            Description = "Stories to check over both: what rules answer differently is listed. May be given several times.",
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = SharedOptions.StoryDate();
        var asOf = SharedOptions.AsOf();
        var with = SharedOptions.With();
        var command = new Command("diff", "Lists what changed from one snapshot of the tables to another, and which verdicts flip. Exit code 1 where anything differs.") { before, after, stories, date, asOf, with };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            var loader = new CheckerLoader(problems) { AsOf = parsed.GetValue(asOf) };
            if (loader.LoadSnapshot(parsed.GetValue(before)!, parsed.GetValue(with)) is not { } old
                || loader.LoadSnapshot(parsed.GetValue(after)!, parsed.GetValue(with)) is not { } now)
            {
                return problems.Gravest;
            }

            using var canvas = streams.Canvas();
            var changes = new ReferenceChanges(canvas);
            var differs = WriteTables(old, now, changes);
            if (parsed.GetValue(stories) is { Length: > 0 } paths)
            {
                differs |= WriteFlips(old, now, paths, new StoryLoader(parsed.GetValue(date)), parsed.GetValue(asOf), changes, problems);
            }

            return Math.Max(problems.Gravest, differs ? ExitCode.Failed : ExitCode.Passed);
        });
        return command;
    }

    private static Argument<string> Snapshot(string name, string description) => new(name) { Description = description };

    private static bool WriteTables(LoadedSnapshot old, LoadedSnapshot now, ReferenceChanges changes)
    {
        var tables = PackageComparer.Compare(old.Package, now.Package);
        foreach (var table in tables)
        {
            changes.Write(table);
        }

        changes.WriteSummary(tables.Count, old.Package.Sha256, now.Package.Sha256);
        return tables.Count > 0;
    }

    private static bool WriteFlips(
        LoadedSnapshot old, LoadedSnapshot now, string[] paths, StoryLoader loader, DateOnly? asOf, ReferenceChanges changes, ProblemLog problems)
    {
        var (read, flipped) = (0, 0);
        foreach (var story in loader.Load(StoryPaths.Find(paths, problems), problems))
        {
            read++;
            foreach (var flip in VerdictFlips.Of(story, old.Checker, now.Checker, asOf))
            {
                flipped++;
                changes.Write(flip);
            }
        }

        changes.WriteSummaryOfFlips(flipped, read);
        return flipped > 0;
    }
}
