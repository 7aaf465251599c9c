using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Import;
using FactCheck.Import.Snapshots;
using FactCheck.Import.Stores;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Importing;

/// <summary>Makes a snapshot: from the name of a package to an exit code.</summary>
/// <param name="inMemory">How many rows of a table are held in memory.</param>
/// <param name="with">Rules whose look-ups get an index too, as the option <c>--with</c>.</param>
internal sealed class SnapshotRun(string from, string to, string? since, DateOnly day, int inMemory, string? with, StandardStreams streams)
{
    private readonly ProblemLog _problems = new(streams.Error);

    public int Run()
    {
        if (Directory.Exists(to) || File.Exists(to))
        {
            _problems.Add(to, "is there already; a snapshot is never written over: name a new folder");
            return _problems.Gravest;
        }

        var draft = Path.TrimEndingDirectorySeparator(Path.GetFullPath(to)) + ".part.sqlite";
        var merged = draft + ".merged";
        try
        {
            File.Delete(draft);
            File.Delete(merged);
            Write(draft, merged);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            _problems.Add(to, FileFailure.Reason(failure));
        }
        finally
        {
            File.Delete(draft);
            File.Delete(merged);
        }

        return _problems.Gravest;
    }

    /// <param name="draft">A file for the tables that are too large for memory.</param>
    /// <param name="merged">One for the same on top of their history.</param>
    private void Write(string draft, string merged)
    {
        using var opener = new TableOpener { Retrieved = day, Note = _problems.Warn };
        using var store = new SqliteStore(draft);
        using var history = new SqliteStore(merged);
        var loader = new CheckerLoader(_problems);
        if (ImportVerbs.Open(from, CheckerLoader.StandardFiles, opener, _problems) is not { } files
            || loader.ReadPackage(files, store, inMemory) is not { } package
            || !Earlier(loader, out var before))
        {
            return;
        }

        var goesOn = before is not null && store.Tables.Count > 0;
        package = goesOn ? StoredHistory.Write(package, before!, day, history) : package;
        if (!AddIndexes(loader, files, package))
        {
            return;
        }

        store.Dispose();
        history.Dispose();
        SnapshotWriter.Write(files, package, to, before, day, goesOn ? history : store);

        // Read again, so that the hash is that of what will be checked against.
        if (loader.LoadFiles(to) is { } written && loader.ReadPackage(written) is { } snapshot)
        {
            Tell(snapshot);
        }
    }

    private bool Earlier(CheckerLoader loader, out ReferencePackage? before)
    {
        before = null;
        return since is null || (loader.LoadFiles(since) is { } files && (before = loader.ReadPackage(files)) is not null);
    }

    /// <summary>Rules that are bound to the tables ask for their look-ups, and the store makes an index for each.</summary>
    private bool AddIndexes(CheckerLoader loader, IReferenceFiles files, ReferencePackage package)
    {
        if (!package.Tables.Any(table => table.Rows is StoredRows))
        {
            return true;
        }

        if (loader.LoadRules(with, files) is not { } rules || !loader.Meets(package, rules))
        {
            return false;
        }

        rules.Bind(package);
        return true;
    }

    private void Tell(ReferencePackage snapshot)
    {
        using var canvas = streams.Canvas();
        foreach (var table in snapshot.Tables)
        {
            canvas.Write(TextParagraph.At(0, string.Create(CultureInfo.InvariantCulture, $"{table.Descriptor.Name}: {table.Rows.Count} rows{(table.Rows is StoredRows ? ", in a file" : "")}")));
        }

        canvas.Write(TextParagraph.At(0, $"Snapshot {to}. sha256 {snapshot.Sha256}"));
    }
}
