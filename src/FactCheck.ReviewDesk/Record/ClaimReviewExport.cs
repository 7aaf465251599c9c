using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Record;

/// <summary>Writes what editors have confirmed as schema.org ClaimReview: the findings of current versions on which a confirmation stands.</summary>
public sealed class ClaimReviewExport(DeskStore store, StoryShelf shelf, DeskOptions desk)
{
    public async Task<byte[]> Write()
    {
        var confirmed = (await store.Findings.AsNoTracking().Where(one => one.State == FindingState.Confirmed)
            .Join(store.Stories, one => one.StoryId, story => story.Id, (one, story) => new { story.Id, story.Current, one.Finding })
            .ToListAsync()).GroupBy(one => (one.Id, one.Current), one => one.Finding).OrderBy(static one => one.Key).ToList();
        var settings = new ReportSettings
        {
            Approved = confirmed.SelectMany(static one => one).ToHashSet(StringComparer.Ordinal),
            Publisher = desk.Publisher is { Length: > 0 } name ? new(name, desk.PublisherUrl) : null,
        };
        var output = new MemoryStream();
        using (var writer = ReportFormats.Find("claimreview")!.Open(output, settings))
        {
            foreach (var story in confirmed)
            {
                writer.Write(Only((await shelf.Check(story.Key.Id, story.Key.Current))!.Report, story.ToHashSet(StringComparer.Ordinal)));
            }
        }

        return output.ToArray();
    }

    /// <summary>What is confirmed in one story is not confirmed in another that has it too.</summary>
    private static Report Only(Report report, HashSet<string> confirmed) => report with { Findings = [.. report.Findings.Where(one => confirmed.Contains(one.Id))] };
}
