using System.Security.Cryptography;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Watching;

/// <summary>Checks what has arrived: reports first, then the line in the ledger, so that a crash between the two repeats the work and nothing else.</summary>
internal sealed class ArrivalChecker(
    WatchSettings settings, FactChecker checker, StoryGate gate, Arrivals arrivals, Ledger ledger, StandardStreams streams, ProblemLog problems, CancellationToken stop)
{
    /// <summary>Files that are told apart by content before the first of them is checked.</summary>
    private const int Batch = 256;

    private readonly StoryChecks _checks = new(checker, new StoryLoader(settings.Check.Date.Value, settings.Check.Root), settings.Check.AsOf.Value);
    private readonly AsideFolder _aside = new(settings.Aside);

    /// <summary>Checks files side by side and finishes each in its turn; stopped, it leaves the rest for the next time.</summary>
    public void Check(IReadOnlyList<Arrival> ready)
    {
        foreach (var batch in ready.Chunk(Batch))
        {
            if (!stop.IsCancellationRequested)
            {
                CheckBatch(batch);
            }
        }
    }

    /// <summary>A line for whoever looks on.</summary>
    public void Say(string line)
    {
        using (var canvas = streams.Canvas())
        {
            canvas.Write(TextParagraph.At(0, line));
        }

        streams.Output.Flush();
    }

    private void CheckBatch(Arrival[] batch)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = batch.Where(arrival => IsNew(arrival, hashes)).ToArray();
        var work = _checks.Of([.. files.Select(static file => file.Path)], settings.Check.Jobs, stop);
        var at = -1;
        ArrivalReports? open = null;
        try
        {
            foreach (var story in work.Results())
            {
                for (; at < 0 || files[at].Path != story.File; open = new(files[++at], hashes[files[at].Path], settings, gate, streams))
                {
                    Finish(open);
                }

                open!.Take(story);
            }

            // Stopped, it may have come to the middle of an archive only, which is begun anew the next time.
            if (work.Finished == files.Length)
            {
                Finish(open);
            }
        }
        finally
        {
            open?.Dispose();
        }
    }

    /// <summary>Whether a file has a content that nobody has checked yet; one that is twice in a batch waits for the first.</summary>
    private bool IsNew(Arrival arrival, Dictionary<string, string> hashes)
    {
        try
        {
            using var file = File.OpenRead(arrival.Path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(file));
            if (ledger.CheckedAs(arrival.Name, hash) is { } known)
            {
                if (known != arrival.Name)
                {
                    ledger.Add(arrival.Name, hash, Outcome.Repeated);
                    Say($"{arrival.Path}: the same as {settings.Folder}/{known}, which is checked");
                }

                arrivals.Finish(arrival);
                return false;
            }

            if (hashes.ContainsValue(hash))
            {
                arrivals.Delay(arrival, TimeSpan.Zero);
                return false;
            }

            hashes.Add(arrival.Path, hash);
            return true;
        }
        catch (FileNotFoundException)
        {
            // Gone again, it is none of ours.
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Leave(arrival, Problem.At(arrival.Path, FileFailure.Reason(failure)).Line);
        }

        return false;
    }

    private void Finish(ArrivalReports? reports)
    {
        if (reports is null)
        {
            return;
        }

        using var _ = reports;
        var arrival = reports.Arrival;
        if (reports.Stories == 0 && arrivals.DelayUnfinished(arrival))
        {
            return;
        }

        try
        {
            problems.Add(reports.Unread);
            if (!reports.Commit())
            {
                Leave(arrival, reports.Unwritten);
                return;
            }

            var reasons = reports.Unread.Select(static problem => problem.Line);
            if (reports.Stories == 0)
            {
                Say($"{arrival.Path}: put aside as {_aside.Take(arrival, reports.Hash, reasons)}");
                ledger.Add(arrival.Name, reports.Hash, Outcome.Unreadable);
            }
            else
            {
                var rest = reports.Unread.Count == 0 ? "" : $"; what could not be read: {_aside.Explain(arrival, reasons)}";
                ledger.Add(arrival.Name, reports.Hash, Outcome.Checked);
                Say($"{arrival.Path}: {reports}{rest}");
            }

            arrivals.Finish(arrival);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Leave(arrival, Problem.At(arrival.Path, FileFailure.Reason(failure)).Line);
        }
    }

    /// <summary>Nothing became of it that would last, so it is tried again later.</summary>
    private void Leave(Arrival arrival, params ReadOnlySpan<string> why)
    {
        foreach (var line in why)
        {
            problems.AddLine(line);
        }

        arrivals.Delay(arrival, WatchRun.Rescan);
    }
}
