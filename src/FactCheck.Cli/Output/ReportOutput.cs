using FactCheck.Cli.Problems;
using FactCheck.Model;
using FactCheck.Reporting;

namespace FactCheck.Cli.Output;

/// <summary>One report of a run in its place; where that place fails, it is left alone and the others go on.</summary>
/// <param name="file">Null for standard output.</param>
internal sealed class ReportOutput(string name, IReportWriter writer, ReportFile? file, ProblemLog problems) : IDisposable
{
    private bool _written;
    private bool _broken;

    public void Write(Report report)
    {
        Try(() => writer.Write(report));
        _written = true;
    }

    /// <summary>Puts a file in its place; where no story could be checked there is no report.</summary>
    public void Commit()
    {
        Try(writer.Dispose);
        if (_written)
        {
            Try(() => file?.Commit());
        }
    }

    public void Dispose() => file?.Dispose();

    private void Try(Action step)
    {
        if (_broken)
        {
            return;
        }

        try
        {
            step();
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            _broken = true;
            problems.Add(name, "the report cannot be written: " + FileFailure.Reason(failure));
        }
    }
}
