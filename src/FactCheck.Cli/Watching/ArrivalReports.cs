using FactCheck.Cli.Checking;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Cli.Watching;

/// <summary>The reports of one file: all of them in place, or none.</summary>
internal sealed class ArrivalReports(Arrival arrival, string hash, WatchSettings settings, StoryGate gate, StandardStreams streams) : IDisposable
{
    private readonly StringWriter _said = new();
    private Report? _first;
    private ReportOutputs? _outputs;
    private int _findings;
    private bool _fails;

    public Arrival Arrival => arrival;

    /// <summary>Of the file's bytes, in lower-case hexadecimal SHA-256.</summary>
    public string Hash => hash;

    /// <summary>What of the file could not be read, in lines.</summary>
    public List<Problem> Unread { get; } = [];

    /// <summary>What of the reports could not be written, in lines.</summary>
    public string[] Unwritten => _said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public int Stories { get; private set; }

    /// <summary>A second story makes it a report of several, which has another form: so the first one waits.</summary>
    public void Take(CheckedStory story)
    {
        Unread.AddRange(story.Problems);
        if (story.Report is null)
        {
            return;
        }

        var report = gate.Pass(story.Report);
        Stories++;
        _findings += report.Findings.Count;
        _fails |= gate.Fails(report);
        if (Stories == 1)
        {
            _first = report;
            return;
        }

        if (Stories == 2)
        {
            Open(several: true);
        }

        _outputs?.Write(report);
    }

    /// <summary>Puts the reports in place.</summary>
    /// <returns>Whether all are.</returns>
    public bool Commit()
    {
        if (Stories == 1)
        {
            Open(several: false);
        }

        _outputs?.Commit();
        return Unwritten.Length == 0;
    }

    /// <summary>As in "2 findings, fails".</summary>
    public override string ToString()
        => $"{(Stories == 1 ? "" : $"{ValueText.Of(Stories)} stories, ")}{(_findings == 1 ? "1 finding" : $"{ValueText.Of(_findings)} findings")}{(_fails ? ", fails" : "")}";

    public void Dispose() => _outputs?.Dispose();

    private void Open(bool several)
    {
        var problems = new ProblemLog(_said);
        try
        {
            var requests = settings.Check.Reports.Value.ConvertAll(report => report with { File = WatchSettings.PlaceOf(report, arrival.Name) });
            foreach (var request in requests)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(request.File)!);
            }

            _outputs = ReportOutputs.Open(requests, several, settings.Check.Trace, streams, problems, isDurable: true);
            _outputs?.Write(_first!);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(arrival.Path, "its reports cannot be written: " + FileFailure.Reason(failure));
        }
    }
}
