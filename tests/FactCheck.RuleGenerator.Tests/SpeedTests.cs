using FactCheck.Model.Values;
using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>A check that finds nothing leaves nothing behind for the garbage collector.</summary>
public sealed class SpeedTests
{
    [Theory]
    [InlineData("diplomacy/relations-age-disagrees-with-treaty", "RelationsAge")]
    [InlineData("kinds/completeness", "Visit")]
    [InlineData("kinds/other-claims", "Visit")]
    public void A_check_without_a_finding_allocates_nothing(string id, string type)
    {
        var trial = RuleTrial.Sample;
        var story = trial.Story(null);
        var claim = type == "Visit"
            ? trial.Claim(type, story, true, trial.Country("JP"), trial.Country("IT"), null, null, null, null)!
            : trial.Claim(type, story, false, Number.Exact(160), null)!;
        var rule = trial.Rule(id);
        for (var i = 0; i < 200; i++)
        {
            Assert.Null(rule.Check(claim, story));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            rule.Check(claim, story);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
