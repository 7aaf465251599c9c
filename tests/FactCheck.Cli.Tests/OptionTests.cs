using FactCheck.Cli.Options;

namespace FactCheck.Cli.Tests;

public class OptionTests
{
    [Theory]
    [InlineData("diplomacy/*", "diplomacy/relations-age", true)]
    [InlineData("relations-*", "diplomacy/relations-age", true)]
    [InlineData("*", "diplomacy/relations-age", true)]
    [InlineData("diplomacy", "diplomacy/relations-age", false)]
    [InlineData("Diplomacy/*", "diplomacy/relations-age", false)]
    [InlineData("*/relations-ag?", "diplomacy/relations-age", true)]
    public void Globs_choose_rules(string glob, string id, bool matches) => Assert.Equal(matches, RuleFilter.Matches(glob, id));

    [Fact]
    public void Every_word_that_a_message_lists_is_taken()
    {
        foreach (var word in FailWords.All)
        {
            Assert.NotNull(FailLevel.Default.With(word, null, out var error));
            Assert.Equal("", error);
        }
    }

    [Fact]
    public void A_file_name_may_hold_an_equals_sign()
        => Assert.Equal("a=b.json", ReportRequest.Parse("json=a=b.json", out _)!.File);
}
