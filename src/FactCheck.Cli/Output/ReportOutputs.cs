using FactCheck.Cli.Options;
using FactCheck.Cli.Problems;
using FactCheck.Model;
using FactCheck.Reporting;

namespace FactCheck.Cli.Output;

/// <summary>All reports of one run.</summary>
internal sealed class ReportOutputs : IDisposable
{
    private readonly List<ReportOutput> _outputs = [];

    private ReportOutputs()
    {
    }

    /// <summary>Opens every place before anything is checked; null where one cannot be written.</summary>
    /// <param name="isDurable">As <see cref="ReportFile.Create"/> has it.</param>
    public static ReportOutputs? Open(
        IReadOnlyList<ReportRequest> requests, bool several, bool details, StandardStreams streams, ProblemLog problems, bool isDurable = false)
    {
        var outputs = new ReportOutputs();
        foreach (var request in requests)
        {
            if (request.File is not { } path)
            {
                var settings = new ReportSettings(several, streams.Width, streams.Colour, details);
                outputs._outputs.Add(new("standard output", request.Format.Open(streams.Output, settings), null, problems));
                continue;
            }

            try
            {
                var file = ReportFile.Create(path, isDurable);
                outputs._outputs.Add(new(path, request.Format.Open(file.Stream, new(several, Details: details)), file, problems));
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
        foreach (var output in _outputs)
        {
            output.Write(report);
        }
    }

    public void Commit()
    {
        foreach (var output in _outputs)
        {
            output.Commit();
        }
    }

    public void Dispose()
    {
        foreach (var output in _outputs)
        {
            output.Dispose();
        }
    }
}
