using System.Globalization;
using FactCheck.Authoring.Building;
using FactCheck.Cli.Output;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary>Runs something again whenever a rule file changes, until Ctrl-C.</summary>
internal static class RuleWatcher
{
    /// <summary>Editors write a file in several steps; an edit counts once nothing more comes for this long.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(50);

    /// <returns>The exit code of the last run.</returns>
    public static int Run(string path, Func<int> once, StandardStreams streams)
    {
        using var changed = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler cancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += cancel;
        try
        {
            var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (!Directory.Exists(folder))
            {
                return once();
            }

            using var watcher = new FileSystemWatcher(folder, "*.yaml") { IncludeSubdirectories = true };
            FileSystemEventHandler note = (_, _) => changed.Set();
            watcher.Changed += note;
            watcher.Created += note;
            watcher.Deleted += note;
            watcher.Renamed += (_, _) => changed.Set();
            watcher.EnableRaisingEvents = true;
            return Loop(once, changed, streams, stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= cancel;
        }
    }

    private static int Loop(Func<int> once, ManualResetEventSlim changed, StandardStreams streams, CancellationToken stop)
    {
        var code = 0;
        while (!stop.IsCancellationRequested)
        {
            var began = Environment.TickCount64;
            code = once();
            using (var canvas = streams.Canvas())
            {
                canvas.Write(TextParagraph.At(0, new TextRun(
                    string.Create(CultureInfo.InvariantCulture, $"{Environment.TickCount64 - began} ms; waiting for the next edit (Ctrl-C ends)"), Tone.Faint)));
            }

            streams.Output.Flush();
            try
            {
                changed.Wait(stop);
                do
                {
                    changed.Reset();
                }
                while (changed.Wait(s_quiet, stop));
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return code;
    }
}
