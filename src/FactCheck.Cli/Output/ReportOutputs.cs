using FactCheck.Cli.Options;
using FactCheck.Cli.Problems;
using FactCheck.Model;
using FactCheck.Reporting;

namespace FactCheck.Cli.Output;

/// <summary>The reports of one run, each in its format and place.</summary>
internal sealed class ReportOutputs : IDisposable
{
    private readonly List<(string Name, IReportWriter Writer, ReportFile? File)> _outputs = [];
    private bool _written;

    private ReportOutputs()
    {
    }

    /// <summary>Opens every place before anything is checked; null where one cannot be written.</summary>
    public static ReportOutputs? Open(IReadOnlyList<ReportRequest> requests, bool several, bool details, StandardStreams streams, ProblemLog problems)
    {
        var outputs = new ReportOutputs();
        foreach (var request in requests)
        {
            if (request.File is not { } path)
            {
                var settings = new ReportSettings(several, streams.Width, streams.Colour, details);
                outputs._outputs.Add(("standard output", request.Format.Open(streams.Output, settings), null));
                continue;
            }

            try
            {
                var file = ReportFile.Create(path);
                outputs._outputs.Add((path, request.Format.Open(file.Stream, new(several, Details: details)), file));
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                problems.Add(path, "the report cannot be written: " + FileFailure.Reason(failure));
                outputs.Dispose();
                return null;
            }
        }

        return outputs;
    }

    public void Write(Report report)
    {
        foreach (var (_, writer, _) in _outputs)
        {
            writer.Write(report);
        }

        _written = true;
    }

    /// <summary>Puts the files in their places; where no story could be checked there is no report.</summary>
    public void Commit(ProblemLog problems)
    {
        foreach (var (name, writer, file) in _outputs)
        {
            try
            {
                writer.Dispose();
                if (_written)
                {
                    file?.Commit();
                }
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                problems.Add(name, "the report cannot be written: " + FileFailure.Reason(failure));
            }
        }
    }

    public void Dispose()
    {
        foreach (var (_, _, file) in _outputs)
        {
            file?.Dispose();
        }
    }
}
