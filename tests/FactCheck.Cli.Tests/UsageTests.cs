namespace FactCheck.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("there is no verb 'chek'; the verbs are check, watch, diff, claims, explain, reference, waive, push, config, rules, completions, man. Did you mean 'check'?", "chek", "x")]
    [InlineData("what is to be done? The verbs are check, watch, diff, claims, explain, reference, waive, push, config, rules, completions, man.")]
    [InlineData("PATH is missing.", "check")]
    [InlineData("there is no option '--reprot' here. Did you mean '--report'?", "check", "--reprot", "json", "x.md")]
    [InlineData("there is no option '--datte' here. Did you mean '--date'?", "claims", "x.md", "--datte=2026-01-16")]
    [InlineData("--report: there is no format 'jsn'; the formats are text, json, jsonl, sarif, junit, github, gitlab, markdown, html, claimreview, csv. Did you mean 'json'?", "check", "x.md", "--report", "jsn")]
    [InlineData("--report: 'json=' names no file after the '='.", "check", "x.md", "--report", "json=")]
    [InlineData("--report needs a value: FORMAT[=FILE].", "check", "x.md", "--report")]
    [InlineData("--report: only one report can go to standard output", "check", "x.md", "--report", "json", "--report", "text")]
    [InlineData("--report: two reports would go to './a'.", "check", "x.md", "--report", "json=a", "--report", "text=./a")]
    [InlineData("--fail-on: there is no level 'eror'; the levels are note, warning, error, never, supported,", "check", "x.md", "--fail-on", "eror")]
    [InlineData("Did you mean 'needs-context'?", "check", "x.md", "--fail-on", "need-context")]
    [InlineData("--fail-on: 'never' stands alone.", "check", "x.md", "--fail-on", "never,error")]
    [InlineData("--fail-on: 'never' stands alone.", "check", "x.md", "--fail-on", "never", "--fail-on", "error")]
    [InlineData("--fail-on: '=error' is no level; it is LEVEL or SCOPE=LEVEL, as in numbers=warning", "check", "x.md", "--fail-on", "=error")]
    [InlineData("--fail-on: 'numbers=note,calendar=note' is no level", "check", "x.md", "--fail-on", "numbers=note,calendar=note")]
    [InlineData("--fail-on: there is no level 'warnig'; the levels are", "check", "x.md", "--fail-on", "numbers=warnig")]
    [InlineData("--fail-on: 'nubmers' is no domain, tag or rule. Did you mean 'numbers'?", "check", "x.md", "--fail-on", "nubmers=warning")]
    [InlineData("--fail-on: 'tag:anniversry' is no domain, tag or rule. Did you mean 'tag:anniversary'?", "check", "x.md", "--fail-on", "tag:anniversry=warning")]
    [InlineData("--date: '16.1.2026' is not a date; a date is year, month and day, as in 2026-01-16.", "check", "x.md", "--date", "16.1.2026")]
    [InlineData("--as-of: '2026-02-29' is not a date", "check", "x.md", "--as-of", "2026-02-29")]
    [InlineData("--rules: no rule matches 'nothing-of-the-kind'.", "check", "x.md", "--rules", "nothing-of-the-kind")]
    [InlineData("--desk needs a value: URL. The address at which people open the desk", "push", "x.md")]
    [InlineData("--desk: 'desk.example.org' is no address of a desk; it is as in https://desk.example.org.", "push", "x.md", "--desk", "desk.example.org")]
    [InlineData("--desk: the address holds a name or a password; the key comes from FACTCHECK_DESK_KEY or --key-file.", "push", "x.md", "--desk", "https://key@desk.example.org")]
    [InlineData("--tries: '0' is not a number of tries; it is from 1 to 20.", "push", "x.md", "--desk", "https://desk.example.org", "--tries", "0")]
    [InlineData("push: there is no key.", "push", "x.md", "--desk", "https://desk.example.org")]
    [InlineData("standard input can be read once only.", "check", "-", "-")]
    [InlineData("there is no diagnostic 'FC9999'.", "explain", "FC9999")]
    [InlineData("there is no rule 'relations-age'. Did you mean 'diplomacy/relations-age-disagrees-with-treaty'?", "explain", "relations-age")]
    [InlineData("what is to be done? The verbs are check, stale, import, diff.", "reference")]
    [InlineData("'b' is one argument too many.", "reference", "check", "a", "b")]
    public void A_mistake_gets_one_line_and_a_hint(string message, params string[] args)
    {
        var result = FactCheckProcess.Run(args).WithoutStackTrace();
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("factcheck: ", result.ErrorLines[0]);
        Assert.Contains(message, result.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("explain", "-h")]
    [InlineData("reference", "check", "--help")]
    public void Help_goes_to_standard_output(params string[] args)
    {
        var result = FactCheckProcess.Run(args).WithoutStackTrace();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Usage:", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Help_lists_every_format_and_level()
    {
        var help = FactCheckProcess.Run("check", "--help").Output;
        Assert.Contains("text, json", help);
        Assert.Contains("note, warning, error", help);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        var result = FactCheckProcess.Run("--version");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", result.Output);
    }
}
