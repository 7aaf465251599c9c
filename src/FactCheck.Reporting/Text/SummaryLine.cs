using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.Text;

/// <summary>The last line of a report: how many claims, and how they came out.</summary>
internal static class SummaryLine
{
    public static IReadOnlyList<TextRun> Of(Report report)
    {
        var runs = new List<TextRun> { new($"{Counted(report.Claims, "claim")} checked", Tone.Heading) };
        var separator = ": ";
        foreach (var verdict in VerdictOrder.MostUrgentFirst)
        {
            var count = VerdictCounts.Of(report, verdict);
            if (count > 0)
            {
                runs.Add(separator);
                runs.Add(new($"{ValueText.Of(count)} {verdict.Name()}", VerdictOrder.Tone(verdict)));
                separator = ", ";
            }
        }

        runs.Add(report.Findings.Count > 0 ? "." : ": nothing to report.");
        AddSettled(runs, report, "waived", reported => reported.Waiver is not null);
        AddSettled(runs, report, "in the baseline", reported => reported.Baseline == BaselineState.Unchanged);
        return runs;
    }

    /// <summary>The same for where nothing has a tone.</summary>
    public static string Plain(Report report)
    {
        var text = "";
        foreach (var run in Of(report))
        {
            text += run.Text;
        }

        return text;
    }

    private static void AddSettled(List<TextRun> runs, Report report, string what, Func<ReportedFinding, bool> which)
    {
        if (report.Findings.Count(which) is > 0 and var count)
        {
            runs.Add($" {ValueText.Of(count)} {what}.");
        }
    }

    private static string Counted(int count, string noun) => $"{ValueText.Of(count)} {noun}{(count == 1 ? "" : "s")}";
}
