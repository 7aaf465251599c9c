using FactCheck.Model;

namespace FactCheck.Reporting;

/// <summary>Counts the findings of a report by verdict.</summary>
public static class VerdictCounts
{
    public static int Of(Report report, Verdict verdict)
    {
        var count = 0;
        foreach (var reported in report.Findings)
        {
            if (reported.Finding.Verdict == verdict)
            {
                count++;
            }
        }

        return count;
    }
}
