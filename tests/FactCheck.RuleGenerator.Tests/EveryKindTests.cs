using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Every pick, test and operator, compiled and run.</summary>
public sealed class EveryKindTests
{
    private readonly RuleTrial _trial = RuleTrial.Sample;

    [Fact]
    public void Each_pick_takes_its_row()
    {
        var finding = Check("kinds/picks", "JP", "FR", new(2026, 1, 16), day: new(2025, 7, 1))!;

        Assert.Equal(
            "any spring, only autumn, last autumn, dearest USD 3,000,000, cheapest USD 1,000,000, every 3, state 2, everywhere 4, held summer",
            finding.Message);
        Assert.Equal(["spring", "autumn", "summer", "home"], finding.Evidence.Select(fact => fact.Key));
    }

    [Fact]
    public void Only_takes_none_of_several_and_a_missing_key_finds_nothing()
    {
        Assert.Contains("only unknown,", Check("kinds/picks", "JP", "IT", null)!.Message, StringComparison.Ordinal);
        Assert.Contains("only unknown,", Check("kinds/picks", "JP", null, null)!.Message, StringComparison.Ordinal);
        Assert.Contains("held unknown", Check("kinds/picks", "JP", null, null)!.Message, StringComparison.Ordinal);
        Assert.Null(Check("kinds/picks", "FR", null, null));
    }

    [Fact]
    public void A_row_without_an_end_still_holds()
        => Assert.EndsWith("held open", Check("kinds/picks", "JP", null, null, day: new(2026, 1, 1))!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("JP", "2025-02-01", "2025-12-24", Verdict.Refuted)]
    [InlineData("JP", "2025-11-01", "2025-12-24", Verdict.Supported)]
    [InlineData("JP", "2025-11-01", "2026-01-16", Verdict.Uncontradicted)]
    [InlineData("IT", "2025-11-01", "2025-12-24", Verdict.Uncontradicted)]
    public void Absence_counts_only_inside_declared_coverage(string host, string day, string date, Verdict expected)
    {
        var finding = Check("kinds/completeness", host, "IT", Day(date), Day(day))!;

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(expected != Verdict.Refuted, finding.Trace.Any(step => step.Expression == "earlier is complete"));
    }

    [Fact]
    public void Completeness_of_unknown_days_cannot_be_told() => Assert.Null(Check("kinds/completeness", "JP", "IT", null));

    [Fact]
    public void A_find_over_claims_leaves_out_the_claim_itself()
    {
        var story = _trial.Story(null);
        var visit = Visit(story, "JP", null, null, null);
        var stay = _trial.Claim("Stay", story, false, _trial.Country("JP"), Number.Exact(7))!;
        var rule = _trial.Rule("kinds/other-claims");

        Say(story, visit, stay);
        Assert.Null(rule.Check(visit, story));

        var other = Visit(story, "JP", null, null, null);
        Say(story, visit, stay, other);
        var finding = rule.Check(visit, story)!;

        Assert.Equal(Verdict.Inconsistent, finding.Verdict);
        Assert.Equal("Stay 7, 1 other: as said, {as written} \"here\".", finding.Message);
        Assert.Equal([stay, other], finding.RelatedClaims);
        Assert.Empty(finding.Evidence);

        var quoted = _trial.Claim("Visit", story, true, _trial.Country("JP"), null, null, null, null, null)!;
        Assert.Null(rule.Check(quoted, story));
    }

    [Fact]
    public void Lets_build_on_each_other_and_show_what_is_missing()
    {
        var finding = Check("kinds/arithmetic", "JP", "FR", null)!;

        Assert.Equal("4 days, 5 with one more, half unknown, on a Wednesday: yes.", finding.Message);
        Assert.Equal(
            [
                new("inclusive_days(visit.from, visit.to)", "4"), new("stayed + 1", "5"), new("claim.cost * 0.5", "missing"),
                new("stayed >= 3 or claim.days > 3", "yes"), new("weekday(visit.from)", "Wednesday"), new("visit.state", "yes"),
            ],
            finding.Trace);
    }

    [Theory]
    [InlineData("FR", "JP", 2, null)]
    [InlineData("JP", "IT", 2, Verdict.Imprecise)]
    [InlineData("JP", "IT", 1, Verdict.Refuted)]
    [InlineData("JP", "IT", 9, Verdict.Refuted)]
    public void Conditions_follow_three_valued_logic(string host, string guest, int days, Verdict? expected)
        => Assert.Equal(expected, Check("kinds/arithmetic", host, guest, null, days: days)?.Verdict);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private Finding? Check(string rule, string host, string? guest, DateOnly? date, DateOnly? day = null, int? days = null)
    {
        var story = _trial.Story(date);
        return _trial.Rule(rule).Check(Visit(story, host, guest, day, days), story);
    }

    private Claim Visit(StoryContext story, string host, string? guest, DateOnly? day, int? days) => _trial.Claim(
        "Visit",
        story,
        false,
        _trial.Country(host),
        guest is null ? null : _trial.Country(guest),
        day is { } known ? PartialDate.OfDay(known) : null,
        days is { } number ? Number.Exact(number) : null,
        null,
        null)!;

    // The engine sets a story's claims itself; rules only read them.
    private static void Say(StoryContext story, params Claim[] claims)
        => typeof(StoryContext).GetProperty(nameof(StoryContext.Claims))!.SetValue(story, claims);
}
