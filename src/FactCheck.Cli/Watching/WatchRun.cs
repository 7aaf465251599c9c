using FactCheck.Cli.Checking;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;

namespace FactCheck.Cli.Watching;

/// <summary>Checks what arrives in a folder, each content once, until it is stopped; with <c>--once</c> what is there.</summary>
internal sealed class WatchRun(WatchSettings settings, FactChecker checker, StoryGate gate, StandardStreams streams, ProblemLog problems)
{
    /// <summary>How often the folder is looked at though nothing was heard of it: not every file system tells of changes.</summary>
    public static readonly TimeSpan Rescan = TimeSpan.FromMinutes(1);

    /// <summary>Looking takes a tenth of the time at most, however large the folder is.</summary>
    private const int RestPerLook = 9;

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public int Run()
    {
        using var ledger = Ledger.Open(settings.Ledger, problems);
        if (ledger is null)
        {
            return problems.Gravest;
        }

        using var stop = new StopSignal(() => problems.Warn("factcheck: stopping when what is begun is done; once more ends it at once"));
        var arrivals = new Arrivals(settings.Folder, Find, settings.Settle, TimeProvider.System);
        var work = new ArrivalChecker(settings, checker, gate, arrivals, ledger, streams, problems, stop.Token);
        if (settings.Once)
        {
            Once(arrivals, work, stop.Token);
            return stop.IsGiven ? ExitCode.Stopped : Math.Max(problems.Gravest, gate.HasFailed ? ExitCode.Failed : ExitCode.Passed);
        }

        using var events = new FolderEvents(settings.Folder, problems);
        work.Say($"watching {settings.Folder}; Ctrl-C ends");
        Follow(arrivals, work, events, stop.Token);
        return stop.IsGiven ? ExitCode.Passed : problems.Gravest;
    }

    /// <summary>What is written to just now is waited for once; what grows on is left for the next time.</summary>
    private void Once(Arrivals arrivals, ArrivalChecker work, CancellationToken stop)
    {
        for (var hasWaited = false; !stop.IsCancellationRequested;)
        {
            var ready = arrivals.Look();
            work.Check(ready);
            if (arrivals.Next is not { } next || next > settings.Settle || (ready.Count == 0 && hasWaited))
            {
                break;
            }

            hasWaited = ready.Count == 0;
            stop.WaitHandle.WaitOne(next);
        }

        gate.Close();
    }

    private void Follow(Arrivals arrivals, ArrivalChecker work, FolderEvents events, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && Directory.Exists(settings.Folder))
        {
            var began = TimeProvider.System.GetTimestamp();
            var ready = arrivals.Look();
            var rest = TimeProvider.System.GetElapsedTime(began) * RestPerLook;
            work.Check(ready);

            // What happens comes in many events: a file is created, then written.
            var next = arrivals.Next is { } due && due < Rescan ? due : Rescan;
            stop.WaitHandle.WaitOne(events.Wait(next, stop) && rest < settings.Settle ? settings.Settle : rest);
        }

        if (!stop.IsCancellationRequested)
        {
            problems.Add(settings.Folder, "the folder is gone");
        }
    }

    /// <summary>The stories in the folder; of what keeps us from seeing them each thing is said once.</summary>
    private IReadOnlyList<string> Find()
    {
        var said = new StringWriter();
        var found = StoryPaths.In(settings.Folder, new ProblemLog(said), settings.NoStories);
        foreach (var line in said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(_told.Add))
        {
            problems.AddLine(line);
        }

        return found;
    }
}
