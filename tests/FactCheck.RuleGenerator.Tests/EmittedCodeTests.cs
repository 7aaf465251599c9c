using FactCheck.Engine.Claims;
using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.RuleGenerator.Emit;
using FactCheck.RuleLanguage.Text;
using FactAttribute = Xunit.FactAttribute;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Emitted code is read as a snapshot, compiled with warnings as errors, and run.</summary>
public sealed class EmittedCodeTests
{
    private const string Root = "FactCheck.Rules";

    [Fact]
    public void Rule_reads_as_if_written_by_hand()
        => Snapshooter.Xunit.Snapshot.Match(RuleEmitter.Emit(HandmadePlans.Rule, new TablePeriods(HandmadePlans.Tables), Root));

    [Fact]
    public void Claim_reads_as_if_written_by_hand() => Snapshooter.Xunit.Snapshot.Match(ClaimEmitter.Emit(HandmadePlans.Claim, Root));

    [Fact]
    public void Row_reads_as_if_written_by_hand() => Snapshooter.Xunit.Snapshot.Match(TableEmitter.Emit(HandmadePlans.Tables[1], Root));

    [Fact]
    public void Claim_below_the_record_is_refuted_with_evidence_and_arithmetic()
    {
        var finding = Check(Number.Exact(150), new(2026, 1, 16))!;

        Assert.Equal(Verdict.Refuted, finding.Verdict);
        Assert.Equal("Treaty of amity was signed on 1866-08-25, 159 years before 2026-01-16, not 150.", finding.Message);
        Assert.Equal(["first"], finding.Evidence.Select(fact => fact.Key));
        Assert.Equal(
            [new("years(treaty.signed, story.date)", "159"), new("claim.years", "150")],
            finding.Trace);
    }

    [Fact]
    public void Branch_without_a_message_says_its_condition_and_values()
    {
        var finding = Check(Number.Exact(159), new(2026, 1, 16))!;

        Assert.Equal(Verdict.Supported, finding.Verdict);
        Assert.Equal("claim.years agrees with elapsed: claim.years is 159, elapsed is 159", finding.Message);
    }

    [Fact]
    public void Rule_is_silent_where_a_value_is_missing() => Assert.Null(Check(Number.Exact(159), null));

    [Fact]
    public void Claim_without_a_required_field_is_none()
        => Assert.Null(Rules().ClaimTypes[0].Create(Draft(null, Story(Rules(), null))));

    private static Finding? Check(Number years, DateOnly? date)
    {
        var set = Rules();
        var bound = set.Bind(TinyPackage.Load());
        var story = Story(bound, date);
        var claim = set.ClaimTypes[0].Create(Draft(years, story))!;
        return bound.Rules[0].Check(claim, story);
    }

    private static RuleSet Rules() => RuleCompilation.Load(
    [
        .. HandmadePlans.Tables.Select(table => TableEmitter.Emit(table, Root)),
        ReferenceTablesEmitter.Emit(HandmadePlans.Tables, Root),
        ClaimEmitter.Emit(HandmadePlans.Claim, Root),
        RuleEmitter.Emit(HandmadePlans.Rule, new TablePeriods(HandmadePlans.Tables), Root),
        RuleSetEmitter.Emit(new RuleSetShape(Root, "0", new(["RelationsAge"]), new([new RuleEntry("diplomacy/age-disagrees", "AgeDisagrees")]))),
    ]);

    private static StoryContext Story(RuleSet set, DateOnly? date) => Story(set.Bind(TinyPackage.Load()), date);

    private static StoryContext Story(BoundRuleSet bound, DateOnly? date)
    {
        var about = new Dictionary<string, FactSet> { ["countries"] = FactSet.Of([.. bound.Entities["countries"]]) };
        return new(date, about, about);
    }

    private static ClaimDraft Draft(Number? years, StoryContext story)
        => new(new ClaimSource(new Place(0, 9, 1, 1), PartKind.Body, "150 years", "150 years.", false, null), [years, null], story, _ => null);
}
