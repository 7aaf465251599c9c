using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>The rule of the design, compiled and run: verdict, message, evidence, trace.</summary>
public sealed class RunningRuleTests
{
    private static readonly DateOnly s_winter = new(2026, 1, 16);

    [Fact]
    public void A_claim_that_the_record_contains_is_supported_in_words_made_from_the_condition()
    {
        var finding = RuleTrial.Sample.CheckAge(Number.Exact(159), s_winter)!;

        Assert.Equal(Verdict.Supported, finding.Verdict);
        Assert.Equal("Because claim.years agrees with elapsed: claim.years is 159, elapsed is 159.", finding.Message);
        Assert.Equal("diplomacy/relations-age-disagrees-with-treaty", finding.Rule.Id);
    }

    [Fact]
    public void A_claim_that_is_right_by_the_calendar_is_imprecise()
    {
        var finding = RuleTrial.Sample.CheckAge(Number.Stated(Interval.Between(159.5m, 161), "over 159 and a half"), s_winter)!;

        Assert.Equal(Verdict.Supported, finding.Verdict);
        Assert.Equal(Verdict.Imprecise, RuleTrial.Sample.CheckAge(Number.Exact(160), s_winter)!.Verdict);
        Assert.Equal(Verdict.Supported, RuleTrial.Sample.CheckAge(Number.Exact(160), new(2026, 8, 25))!.Verdict);
    }

    [Fact]
    public void A_refuted_claim_comes_with_its_evidence_and_arithmetic()
    {
        var finding = RuleTrial.Sample.CheckAge(Number.Exact(200), s_winter)!;

        Assert.Equal(Verdict.Refuted, finding.Verdict);
        Assert.Equal("Treaty of amity was signed on 1866-08-25, 159 years before 2026-01-16, not 200.", finding.Message);
        Assert.Equal(["first"], finding.Evidence.Select(fact => fact.Key));
        Assert.Equal("A register", finding.Evidence[0].Source!.Title);
        Assert.Empty(finding.RelatedClaims);
        Assert.Equal(
            [
                new("years(treaty.signed, story.date)", "159"),
                new("year(story.date) - year(treaty.signed)", "160"),
                new("treaty", "Treaty of amity"),
                new("claim.years", "200"),
            ],
            finding.Trace);
    }

    [Fact]
    public void What_is_missing_decides_nothing_and_is_named_in_the_trace()
    {
        Assert.Null(RuleTrial.Sample.CheckAge(Number.Exact(200), null));

        var trial = RuleTrial.Sample;
        var story = trial.Story(s_winter);
        var claim = trial.Claim("RelationsAge", story, false, Number.Exact(5), FactSet.Of(trial.Country("FR"), trial.Country("IT")))!;
        var finding = trial.Rule("diplomacy/relations-age-disagrees-with-treaty").Check(claim, story)!;

        Assert.Equal(Verdict.Unverifiable, finding.Verdict);
        Assert.Equal("No founding treaty between Italy and France is on record.", finding.Message);
        Assert.Empty(finding.Evidence);
        Assert.Equal(
            [new("years(treaty.signed, story.date)", "missing"), new("year(story.date) - year(treaty.signed)", "missing"), new("treaty", "missing")],
            finding.Trace);
    }

    [Fact]
    public void A_claim_takes_its_defaults_and_is_none_without_what_it_needs()
    {
        var trial = RuleTrial.Sample;
        var story = trial.Story(s_winter);

        var claim = trial.Claim("RelationsAge", story, false, Number.Exact(5), null)!;

        Assert.Equal(["years: 5", "parties: Italy and Japan"], claim.Fields.Select(field => $"{field.Key}: {field.Value}"));
        Assert.Null(trial.Claim("RelationsAge", story, false, null, null));
        Assert.Equal("none", trial.Claim("Visit", story, false, trial.Country("JP"), null, null, null, null, null)!.Fields[5].Value);
    }

    [Fact]
    public void A_rule_passes_over_claims_of_other_types()
    {
        var trial = RuleTrial.Sample;
        var story = trial.Story(s_winter);
        Assert.Null(trial.Rule("diplomacy/relations-age-disagrees-with-treaty").Check(trial.Claim("Stay", story, false, trial.Country("JP"), null)!, story));
    }

    [Fact]
    public void The_rule_set_lists_everything_in_order()
    {
        var rules = RuleTrial.Sample.Rules;

        Assert.Equal(
            ["diplomacy/relations-age-disagrees-with-treaty", "kinds/arithmetic", "kinds/completeness", "kinds/other-claims", "kinds/picks"],
            rules.Infos.Select(info => info.Id));
        Assert.Equal(rules.Infos.Select(info => info.Id), RuleTrial.Sample.Bound.Rules.Select(rule => rule.Info.Id));
        Assert.Equal(["RelationsAge", "Stay", "Visit"], rules.ClaimTypes.Select(claim => claim.Name));
        Assert.Equal(["countries", "treaties", "visits"], rules.Requires.Select(table => table.Table));
        Assert.Empty(Engine.Facts.RequirementCheck.Check(SampleFiles.Reference(), rules.Requires));
    }
}
