using FactCheck.Authoring.Stress.Records;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Model;

namespace FactCheck.Authoring.Stress;

/// <summary>Plants mistakes in stories without one, one at a time, and sees which of them the rules notice.</summary>
/// <param name="seed">Chooses among the mistakes that fit a place; the same seed makes the same ones.</param>
public sealed class StressRunner(FactChecker checker, ReferencePackage reference, int seed)
{
    public StressResult Run(IEnumerable<Story> stories)
    {
        var records = new StressRecords(reference);
        var tried = new List<TriedMistake>();
        var alarms = new List<StressAlarm>();
        var (read, words) = (0, 0);
        foreach (var story in stories)
        {
            var stressed = new StressedStory(story, records, seed);
            var clean = Failures(story).ToList();
            alarms.AddRange(clean.Select(one => new StressAlarm(story, one.Finding)));
            HashSet<(string, string)> known = [.. clean.Select(one => Identity(one.Finding))];
            foreach (var kind in MistakeKinds.All)
            {
                foreach (var mistake in kind.Find(stressed))
                {
                    tried.Add(Try(kind, stressed, mistake, known));
                }
            }

            read++;
            words += story.Parts.Sum(part => story.Text[part.Start..part.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        }

        return new(tried, alarms, read, words);
    }

    /// <summary>A mistake is caught where a failing verdict, which the story had not before, is on words that overlap it, or names a place that does.</summary>
    private TriedMistake Try(MistakeKind kind, StressedStory stressed, Mistake mistake, HashSet<(string, string)> known)
    {
        var story = stressed.With(mistake);
        var end = mistake.Start + mistake.To.Length;
        bool IsThere(Claim claim) => claim.Source.TextStart < end && claim.Source.TextEnd > mistake.Start;
        var caught = Failures(story).FirstOrDefault(one => !known.Contains(Identity(one.Finding))
            && (IsThere(one.Finding.Claim) || one.Also.Any(IsThere) || one.Finding.RelatedClaims.Any(IsThere)));
        return new(kind, story, mistake, caught?.Finding);
    }

    private IEnumerable<ReportedFinding> Failures(Story story) => checker.Check(story).Findings.Where(one => one.Finding.Verdict.IsFailure());

    private static (string Rule, string Words) Identity(Finding finding) => (finding.Rule.Id, finding.Claim.Source.Text);
}
