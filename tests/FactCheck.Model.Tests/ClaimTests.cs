using FactCheck.Model.Values;

namespace FactCheck.Model.Tests;

public class ClaimTests
{
    [Fact]
    public void Claims_say_the_same_by_their_values_wherever_they_stand()
    {
        var headline = new Age(Number.Exact(160), null, 0);
        Assert.True(headline.SaysTheSameAs(new Age(Number.Stated(Interval.Point(160), "160th"), null, 90)));
        Assert.False(headline.SaysTheSameAs(new Age(Number.Exact(159), null, 0)));
        Assert.False(headline.SaysTheSameAs(new Age(null, null, 0)));
        Assert.False(headline.SaysTheSameAs(new Age(Number.Exact(160), "Giorgia Meloni", 0)));
    }

    [Fact]
    public void Verdicts_and_severities_have_their_names()
    {
        Assert.Equal(
            ["supported", "uncontradicted", "needs-context", "imprecise", "outdated", "refuted", "inconsistent", "unverifiable"],
            VerdictNames.All.Select(verdict => verdict.Name()));
        Assert.Equal(["note", "warning", "error"], Enum.GetValues<Severity>().Select(severity => severity.Name()));
        Assert.Equal(
            [Verdict.NeedsContext, Verdict.Imprecise, Verdict.Outdated, Verdict.Refuted, Verdict.Inconsistent],
            VerdictNames.All.Where(verdict => verdict.IsFailure()));
    }

    private sealed class Age(Number? years, string? speaker, int start)
        : Claim(new ClaimSource(new Place(start, start + 9, 1, 1), PartKind.Body, "160 years", "", false, speaker))
    {
        public override string Type => "Age";

        public override IReadOnlyList<KeyValuePair<string, object?>> Fields => [new("years", years)];
    }
}
