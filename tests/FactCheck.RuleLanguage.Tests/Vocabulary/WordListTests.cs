using FactCheck.RuleLanguage.Tests.Diagnostics;

namespace FactCheck.RuleLanguage.Tests.Vocabulary;

/// <summary>Lists of words: the forms that are made of an entry, and what patterns of other files make of them.</summary>
public sealed class WordListTests
{
    [Theory]
    [InlineData("verbs", "climb", "climb climbs climbing climbed")]
    [InlineData("verbs", "increase", "increase increases increasing increased")]
    [InlineData("verbs", "stop", "stop stops stopping stopped")]
    [InlineData("verbs", "visit", "visit visits visiting visited")]
    [InlineData("verbs", "rely", "rely relies relying relied")]
    [InlineData("verbs", "agree", "agree agrees agreeing agreed")]
    [InlineData("verbs", "refer/referred", "refer refers referring referred")]
    [InlineData("verbs", "grow/grew/grown", "grow grows growing grew grown")]
    [InlineData("verbs", "run/ran/run", "run runs running ran run")]
    [InlineData("verbs", "lie/lay/lain", "lie lies lying lay lain")]
    [InlineData("verbs", "pass", "pass passes passing passed")]
    [InlineData("verbs", "veto", "veto vetoes vetoing vetoed")]
    [InlineData("nouns", "treaty", "treaty treaties")]
    [InlineData("nouns", "tax", "tax taxes")]
    [InlineData("nouns", "man/men", "man men")]
    [InlineData("words", "up", "up")]
    public void An_entry_stands_in_all_its_forms(string kind, string entry, string forms)
        => Assert.Equal(forms.Split(' ').Distinct(), Entries($"vocabulary:\n  list:\n    {kind}: [{entry}]\n"));

    [Fact]
    public void Of_several_words_one_is_inflected()
    {
        Assert.Equal(["go up", "goes up", "going up", "went up", "gone up"], Entries("vocabulary: {list: {verbs: [go/went/gone up]}}"));
        Assert.Equal(["trade pact", "trade pacts"], Entries("vocabulary: {list: {nouns: [trade pact]}}"));
    }

    [Fact]
    public void Moving_a_list_in_its_file_changes_no_plan_of_another()
    {
        const string Lists = "vocabulary:\n  ties: [ties, [relations]]\n";
        const string Claims = "claims:\n  Age:\n    summary: how long\n    fields: {years: number}\n    patterns: [\"{years} years of <ties>\"]\n";
        Assert.Equal(Plan(Lists.Replace(", [relations]", ""), Claims), Plan("# moved\n\n" + Lists.Replace(", [relations]", ""), Claims));
        Assert.NotEqual(Plan(Lists.Replace(", [relations]", ""), Claims), Plan(Lists.Replace("[relations]", "bonds"), Claims));
    }

    [Fact]
    public void Lists_that_multiply_are_refused_in_time()
    {
        var lists = string.Concat(Enumerable.Range(0, 20).Select(i => $"  l{i}: [{string.Join(", ", Enumerable.Repeat($"<l{i + 1}>", 10).Select((one, n) => $"{one} w{n}"))}]\n"));
        var text = $"vocabulary:\n{lists}  l20: [w]\nclaims:\n  Age:\n    summary: how long\n    fields: {{years: number}}\n    patterns: [\"{{years}} <l0>\"]\n";
        Assert.Contains(RuleFiles.Diagnose(("rules/a/b.yaml", text)), one => one.Message == "'<l0>' stands for too many words; name smaller lists.");
    }

    private static IEnumerable<string> Entries(string text) => RuleCompiler.Signatures(RuleCompiler.Parse("rules/a/b.yaml", text)).Lists[0].Entries;

    private static object Plan(string lists, string claims)
    {
        var files = new[] { RuleCompiler.Parse("rules/a/lists.yaml", lists), RuleCompiler.Parse("rules/b/claims.yaml", claims) };
        return RuleCompiler.Bind(files[1], RuleCompiler.Catalog(RuleFiles.Package, files.Select(RuleCompiler.Signatures))).Plan;
    }
}
