using FactCheck.Model;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Html;

/// <summary>A claim's words in the story, and the finding on them.</summary>
internal readonly record struct ClaimMark(int Start, int End, NumberedFinding Finding);

/// <summary>A place in the story that something else points to.</summary>
internal readonly record struct Anchor(int At, string Id);

/// <summary>Everything that is marked in a story: claims, places that are pointed to, and words that no rule looked at.</summary>
internal sealed class StoryMarks
{
    public StoryMarks(NumberedReport numbered)
    {
        foreach (var finding in numbered.Findings)
        {
            Add(finding.Finding.Claim, finding, finding.ClaimId);
            for (var i = 0; i < finding.Reported.Also.Count; i++)
            {
                Add(finding.Reported.Also[i], finding, finding.AlsoId(i));
            }

            for (var i = 0; i < finding.Finding.RelatedClaims.Count; i++)
            {
                Anchors.Add(new(finding.Finding.RelatedClaims[i].Source.TextStart, finding.RelatedId(i)));
            }
        }

        for (var i = 0; i < numbered.Report.Unchecked.Count; i++)
        {
            Anchors.Add(new(numbered.Report.Unchecked[i].Place.Start, numbered.UncheckedId(i)));
            foreach (var word in numbered.Report.Unchecked[i].Words)
            {
                if (!Claims.Exists(mark => mark.Start < word.End && word.Start < mark.End))
                {
                    Unchecked.Add(word);
                }
            }
        }
    }

    public List<ClaimMark> Claims { get; } = [];

    public List<Anchor> Anchors { get; } = [];

    public List<Place> Unchecked { get; } = [];

    /// <summary>Offsets at which what is marked changes, within a part and with its ends, in order.</summary>
    public SortedSet<int> Boundaries(int start, int end)
    {
        var found = new SortedSet<int> { start, end };
        foreach (var mark in Claims)
        {
            found.Add(Math.Clamp(mark.Start, start, end));
            found.Add(Math.Clamp(mark.End, start, end));
        }

        foreach (var anchor in Anchors)
        {
            found.Add(Math.Clamp(anchor.At, start, end));
        }

        foreach (var word in Unchecked)
        {
            found.Add(Math.Clamp(word.Start, start, end));
            found.Add(Math.Clamp(word.End, start, end));
        }

        return found;
    }

    /// <summary>The marks over a stretch, the one that an editor should see first in front.</summary>
    public List<ClaimMark> Over(int start, int end)
    {
        var over = new List<ClaimMark>();
        foreach (var verdict in VerdictOrder.MostUrgentFirst)
        {
            foreach (var mark in Claims)
            {
                if (mark.Start < end && start < mark.End && mark.Finding.Finding.Verdict == verdict)
                {
                    over.Add(mark);
                }
            }
        }

        return over;
    }

    private void Add(Claim claim, NumberedFinding finding, string id)
    {
        Claims.Add(new(claim.Source.TextStart, claim.Source.TextEnd, finding));
        Anchors.Add(new(claim.Source.TextStart, id));
    }
}
