using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Model;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>Scopes over the real rules, and the exit code of the real program.</summary>
public class FailLevelTests
{
    private const string Age = "diplomacy/relations-age-disagrees-with-treaty";

    [Theory]
    [InlineData("*", nameof(ScopeWidth.Everything))]
    [InlineData("diplomacy", nameof(ScopeWidth.Domain))]
    [InlineData("diplomacy/*", nameof(ScopeWidth.Domain))]
    [InlineData("tag:anniversary", nameof(ScopeWidth.Tag))]
    [InlineData("relations-age-*", nameof(ScopeWidth.Glob))]
    [InlineData("relations-age-disagrees-with-treaty", nameof(ScopeWidth.Rule))]
    [InlineData(Age, nameof(ScopeWidth.Rule))]
    [InlineData("calendar", null)]
    [InlineData("tag:anniv", null)]
    [InlineData("diplo", null)]
    public void A_scope_is_a_domain_a_tag_a_rule_or_a_glob(string scope, string? width)
        => Assert.Equal(width, new RuleScope(scope).On(Rule(Age))?.ToString());

    [Fact]
    public void Every_domain_tag_and_rule_that_is_offered_is_one()
        => Assert.All(RuleScope.NamesIn(CheckerLoader.RuleInfos), name => Assert.True(new RuleScope(name).IsKnownTo(CheckerLoader.RuleInfos), name));

    /// <summary>The finding is refuted, and its rule an error.</summary>
    [Theory]
    [InlineData(1, "diplomacy=warning")]
    [InlineData(1, "numbers=never")]
    [InlineData(0, "diplomacy=never")]
    [InlineData(0, "tag:anniversary=never")]
    [InlineData(0, "relations-age-*=never")]
    [InlineData(0, "diplomacy/relations-age-disagrees-with-treaty=imprecise,outdated")]
    [InlineData(1, "diplomacy=imprecise", "diplomacy=refuted")]
    [InlineData(1, "never", "diplomacy=refuted")]
    [InlineData(0, "never", "calendar=note")]
    [InlineData(1, "diplomacy=never", "tag:anniversary=error")]
    [InlineData(0, "tag:anniversary=never", "diplomacy=error")]
    [InlineData(1, "tag:anniversary=never", "tag:diplomacy=error")]
    [InlineData(0, "relations-age-disagrees-with-treaty=never", "relations-*=error", "tag:anniversary=error")]
    public void Where_scopes_disagree_the_narrowest_counts_whatever_their_order(int exitCode, params string[] levels)
    {
        foreach (var order in new[] { levels, [.. levels.Reverse()] })
        {
            Assert.Equal(exitCode, Check(Samples.Wrong, [.. order.SelectMany(level => new[] { "--fail-on", level })]).ExitCode);
        }
    }

    [Fact]
    public void What_cannot_be_checked_fails_nothing_by_itself()
    {
        // Nothing is on record on these two, and the numbers of the second sentence are read by no rule.
        const string Story = "Talks in Reykjavik\n\nIceland and Bhutan share over 200 years of diplomatic relations. They grew 14 kinds of moss on 7 roofs.\n";
        var report = Check(Story, "--fail-on", "note", "--report", "json");
        Assert.Contains("\"verdict\": \"unverifiable\"", report.Output, StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"", report.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"refuted\"", report.Output.Replace("\"refuted\": 0", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, report.ExitCode);
        Assert.Equal(1, Check(Story, "--fail-on", "unverifiable").ExitCode);
    }

    private static RuleInfo Rule(string id) => CheckerLoader.RuleInfos.Single(rule => rule.Id == id);

    private static ProcessResult Check(string story, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Add("story.md", story);
        return folder.Run(["check", "story.md", "--date", "2026-01-16", .. options]);
    }
}
