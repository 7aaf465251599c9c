using System.Globalization;
using System.Text;
using FactCheck.Cli.Problems;
using Spectre.Console;

namespace FactCheck.Cli.Output;

/// <summary>Tells whoever waits how far a run over many files has come: a bar on a terminal, elsewhere a line for each tenth of a long run.</summary>
/// <remarks>Lines go by the number of files and not by the clock, so that a log of the same run is the same.</remarks>
internal sealed class RunProgress(StandardStreams streams, ProblemLog problems, int files)
{
    /// <summary>Files from which on somebody may wonder whether anything happens.</summary>
    public const int Long = 1000;

    /// <summary>Does the run, which says how many files are done as it goes on.</summary>
    /// <param name="isSeen">Whether the run writes to the terminal itself, which a bar would be in the way of.</param>
    public void Follow(bool isSeen, Action<Action<int>> run)
    {
        if (files > 1 && streams.CanDraw && !isSeen)
        {
            Draw(run);
        }
        else
        {
            Tell(run);
        }
    }

    private void Tell(Action<Action<int>> run)
    {
        var told = 0L;
        run(done =>
        {
            var tenth = done * 10L / files;
            if (files >= Long && tenth > told)
            {
                told = tenth;
                problems.Warn(string.Create(CultureInfo.InvariantCulture, $"factcheck: {done} of {files} files done"));
            }
        });
    }

    private void Draw(Action<Action<int>> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = StandardStreams.MayColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(streams.Error),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = new Dictionary<string, string>(StringComparer.Ordinal),
        });
        problems.Error = new LinesAbove(console);
        try
        {
            console.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context =>
                {
                    var task = context.AddTask(Description(0), maxValue: files);
                    run(done =>
                    {
                        task.Value = done;
                        task.Description = Description(done);
                    });
                });
        }
        finally
        {
            problems.Error = streams.Error;
        }
    }

    private string Description(int done) => string.Create(CultureInfo.InvariantCulture, $"{done} of {files} files");

    /// <summary>Puts lines above what is drawn.</summary>
    private sealed class LinesAbove(IAnsiConsole console) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => console.WriteLine(value ?? "");

        public override void WriteLine(object? value) => WriteLine(value?.ToString());
    }
}
