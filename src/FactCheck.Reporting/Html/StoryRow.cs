using FactCheck.Model;

namespace FactCheck.Reporting.Html;

/// <summary>A part of the story with the findings on what is said there.</summary>
/// <param name="Part">Null for findings that stand in no part, which are shown all the same.</param>
internal sealed record StoryRow(StoryPart? Part, IReadOnlyList<NumberedFinding> Findings)
{
    public static IReadOnlyList<StoryRow> Of(NumberedReport numbered)
    {
        var rows = new List<StoryRow>();
        var left = new List<NumberedFinding>(numbered.Findings);
        foreach (var part in numbered.Report.Story.Parts)
        {
            var here = left.FindAll(one => one.Finding.Claim.Source.TextStart is var start && start >= part.Start && start < part.End);
            left.RemoveAll(here.Contains);
            rows.Add(new(part, here));
        }

        if (left.Count > 0)
        {
            rows.Add(new(null, left));
        }

        return rows;
    }
}
