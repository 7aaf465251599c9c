using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>What an earlier report found: fingerprints with their verdicts. Only what it has not lets a run fail.</summary>
internal sealed class Baseline
{
    private readonly Dictionary<string, HashSet<string>> _verdicts = new(StringComparer.Ordinal);

    /// <summary>Null where the file cannot be read or is no report of ours, which is logged.</summary>
    public static Baseline? Read(string path, ProblemLog problems)
    {
        try
        {
            var baseline = new Baseline();
            if (BaselineReader.Read(File.ReadAllBytes(path), baseline.Add) is not { } mistake)
            {
                return baseline;
            }

            problems.Add(path, mistake.Line, mistake.Column, mistake.Message);
        }
        catch (FileNotFoundException)
        {
            problems.Add(path, $"there is no such baseline; 'factcheck check PATH --baseline none --report json={path}' writes one");
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
        }

        return null;
    }

    public Report Compare(Report report)
        => report with { Findings = [.. report.Findings.Select(reported => reported with { Baseline = StateOf(reported) })] };

    /// <summary>The same finding with another verdict is an update: what the record says now, nobody has seen.</summary>
    private BaselineState StateOf(ReportedFinding reported)
        => !_verdicts.TryGetValue(reported.Id, out var verdicts) ? BaselineState.New
            : verdicts.Contains(reported.Finding.Verdict.Name()) ? BaselineState.Unchanged
            : BaselineState.Updated;

    private void Add(string fingerprint, string verdict)
    {
        if (!_verdicts.TryGetValue(fingerprint, out var verdicts))
        {
            _verdicts.Add(fingerprint, verdicts = new(StringComparer.Ordinal));
        }

        verdicts.Add(verdict);
    }
}
