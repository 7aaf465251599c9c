using FactCheck.Authoring.Building;
using FactCheck.Authoring.Completion;

namespace FactCheck.AuthoringTests;

/// <summary>The place is where the bar stands.</summary>
public sealed class RuleCompleterTests
{
    private static readonly RuleCompleter s_completer = new(RulePlanner.CatalogOf(new(Newsroom.Standard, Newsroom.Package)));

    private const string Rule = """
        rules:
          too-old:
            for: RelationsAge
            find:
              treaty:
                in: treaties
                where: establishes = "relations"
                pick: earliest signed
              country:
                in: countries
            let:
              elapsed: years(treaty.signed, story.date)

        """;

    [Theory]
    [InlineData("|", "claims: ", "rules: ", "vocabulary: ", "derive: ")]
    [InlineData("claims:\n|", "rules: ", "vocabulary: ", "derive: ")]
    [InlineData("claims:\n  Age:\n    sum|", "summary: ")]
    [InlineData("claims:\n  Age:\n    summary: x\n    fields:\n      a: numb|", "number", "number?")]
    [InlineData("rules:\n  too-old:\n    sev|\n    for: RelationsAge", "severity: ")]
    [InlineData("rules:\n  too-old:\n    severity: |", "note", "warning", "error")]
    [InlineData("rules:\n  too-old:\n    status: pre|", "preview")]
    [InlineData("rules:\n  too-old:\n    for: RelationsAg|", "RelationsAge")]
    [InlineData("rules:\n  too-old:\n    find:\n      treaty:\n        in: treat|", "treaties")]
    [InlineData("rules:\n  too-old:\n    find:\n      treaty:\n        in: treaties\n        pick: earliest s|", "earliest signed")]
    [InlineData("rules:\n  too-old:\n    find:\n      treaty:\n        pick: o|\n        in: treaties", "only")]
    [InlineData("rules:\n  too-old:\n    examples:\n      - ex|", "expect: ")]
    [InlineData("rules:\n  too-old:\n    examples:\n      - text: x\n        expect: sil|", "silent")]
    [InlineData("rules:\n  too-old:\n    examples:\n    - text: x\n      da|", "date: ")]
    [InlineData("rules:\n  too-old:\n    verdict:\n      - uncon|", "uncontradicted: ")]
    public void Keys_and_words_are_those_of_the_place(string text, params string[] wanted) => Assert.Equal(wanted, Offers(text));

    [Theory]
    [InlineData("    verdict:\n      - refuted: treaty.sig|", "treaty.signed")]
    [InlineData("    verdict:\n      - refuted: claim.y|", "claim.years")]
    [InlineData("    verdict:\n      - refuted: claim.years contradicts el|", "elapsed")]
    [InlineData("    verdict:\n      - refuted: elapsed > 3\n        say: x\n      - supported: country.nam|", "country.name")]
    [InlineData("    verdict:\n      - refuted: country is m|", "missing")]
    [InlineData("    when: years|", "years(")]
    [InlineData("    when: story.co|", "story.countries")]
    public void Expressions_know_the_fields_rows_and_values_of_their_rule(string text, string wanted) => Assert.Contains(wanted, Offers(Rule + text));

    [Fact]
    public void A_condition_on_rows_knows_the_columns_of_the_table_searched()
    {
        var offers = Offers("rules:\n  too-old:\n    for: RelationsAge\n    find:\n      treaty:\n        in: treaties\n        where: |");
        Assert.Equal("id", offers[0]);
        Assert.Contains("signed", offers);
        Assert.Contains("claim.years", offers);
    }

    [Theory]
    [InlineData("rules:\n  too-old:\n    summary: yea|")]
    [InlineData("rules:\n  too-old:\n    made-up:\n      |")]
    [InlineData("- |")]
    [InlineData("rules: {too-old: {for: |")]
    [InlineData("rules:\n  too-old:\n    severity: error|")]
    public void Where_the_language_offers_nothing_nothing_is_offered(string text) => Assert.Empty(Offers(text));

    [Fact]
    public void Every_place_of_every_standard_rule_file_has_an_answer()
    {
        foreach (var file in Newsroom.Standard.Where((_, i) => i % 10 == 0))
        {
            for (var offset = 0; offset <= file.Text.Length; offset += 7)
            {
                var found = s_completer.At(file.Text, offset);
                Assert.InRange(found.From, 0, offset);
            }
        }
    }

    private static IReadOnlyList<string> Offers(string marked)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        return [.. s_completer.At(marked.Remove(offset, 1), offset).Offers.Select(one => one.Text)];
    }
}
