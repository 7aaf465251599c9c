using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>What is made of many: totals as ranges, quantifiers by three-valued logic.</summary>
public sealed class ManyTests
{
    private const string Claims = """
        claims:
          Visit:
            summary: a visit
            fields:
              host: country
            patterns: ["visit to {host}"]
          Offer:
            summary: an offer
            fields:
              price: money?
              count: number
              reach: length?
              term: duration?
            patterns: ["offer of {count} [for {price}] [over {reach}] [within {term}]"]
        rules:
          many:
            summary: Says what many make
            for: Visit
            find:
              visits: {in: visits, where: host = claim.host, pick: all}
              offers: {in: Offer, pick: all}
              rest: {in: visits, where: QUESTION, pick: all}
              one: {in: visits, where: host = claim.host, pick: PICK}
            verdict:
              - supported: CONDITION
                say: "{VALUE}; {one.flown} {count(visits)} {count(offers)} {count(rest)}"
              - refuted: not (CONDITION)
                say: "no"
              - unverifiable: otherwise
            examples:
              - {text: "A visit to Japan.", expect: supported}
              - {text: "A walk.", expect: silent}
        """;

    [Theory]
    [InlineData("sum(offers.count)", "offer of 3, offer of 4", "7")]
    [InlineData("sum(offers.count)", "offer of about 10, offer of 4", "13 to 15")]
    [InlineData("sum(offers.count)", "nothing", "unknown")]
    [InlineData("average(offers.count)", "offer of 3, offer of 4", "3.5")]
    [InlineData("min(offers.count)", "offer of about 10, offer of 10", "9 to 10")]
    [InlineData("max(offers.count)", "offer of over 10, offer of 12", "at least 12")]
    [InlineData("sum(offers.price)", "offer of 3 for $4, offer of 4 for $6", "USD 10")]
    [InlineData("sum(offers.price)", "offer of 3 for $4, offer of 4 for €6", "unknown")]
    [InlineData("max(offers.price)", "offer of 3 for $4, offer of 4 for €6", "unknown")]
    [InlineData("sum(offers.price)", "offer of 3 for $4, offer of 4", "unknown")]
    [InlineData("average(visits.cost)", "", "USD 2,000,000")]
    [InlineData("sum(offers.reach)", "offer of 3 over 4 km, offer of 4 over 6 km", "10 km")]
    [InlineData("sum(offers.reach)", "offer of 3 over 4 km, offer of 4 over 6 miles", "unknown")]
    [InlineData("max(offers.reach)", "offer of 3 over 4 km, offer of 4 over about 4 km", "4 to 4.4 km")]
    [InlineData("average(offers.term)", "offer of 3 within 4 days, offer of 4 within 6 days", "5 days")]
    [InlineData("min(offers.term)", "offer of 3 within 4 days, offer of 4 within 6 weeks", "unknown")]
    [InlineData("sum(visits.flown) / 2", "", "10,050 km")]
    [InlineData("max(visits.flown) - min(visits.flown)", "", "5900 km")]
    [InlineData("max(visits.support) - min(visits.support)", "", "9.5 percentage points")]
    [InlineData("count(visits)", "", "3")]
    public void Totals_are_ranges_and_missing_with_what_is_missing(string value, string offers, string expected)
        => Assert.StartsWith($"supported: {expected};", Say("claim.host is found", value, $"A visit to Japan. And {offers}."), StringComparison.Ordinal);

    [Theory]
    [InlineData("any offer in offers where offer.count > 3", "offer of 3, offer of 4", "supported")]
    [InlineData("any offer in offers where offer.count > 3", "offer of 2, offer of 3", "refuted")]
    [InlineData("any offer in offers where offer.count > 3", "offer of 2, offer of about 3", "unverifiable")]
    [InlineData("any offer in offers where offer.count > 3", "", "refuted")]
    [InlineData("every offer in offers where offer.count > 3", "offer of 5, offer of 4", "supported")]
    [InlineData("every offer in offers where offer.count > 3", "offer of 5, offer of about 3", "unverifiable")]
    [InlineData("every offer in offers where offer.count > 3", "offer of 2, offer of about 3", "refuted")]
    [InlineData("every offer in offers where offer.count > 3", "", "supported")]
    [InlineData("no offer in offers where offer.count > 3", "offer of 2, offer of 3", "supported")]
    [InlineData("no offer in offers where offer.count > 3", "offer of 5, offer of 3", "refuted")]
    [InlineData("no offer in offers where offer.price is found", "offer of 5", "supported")]
    [InlineData("any offer in offers where (every visit in visits where offer.count > 3 and visit.host = claim.host)", "offer of 5", "supported")]
    [InlineData("every offer in offers where sum(offers.count) > 8 and not offer.quoted and offer.part = \"body\"", "offer of 5, offer of 4", "supported")]
    [InlineData("any country in story.countries where country.code = \"JP\"", "", "supported")]
    [InlineData("any country in story.countries where country = claim.host or country.founded > claim.host.founded", "", "supported")]
    public void Quantifiers_follow_three_valued_logic(string condition, string offers, string expected)
        => Assert.StartsWith(expected, Say(condition, "claim.host", $"A visit to Japan. And {offers}."), StringComparison.Ordinal);

    [Theory]
    [InlineData("any visit in visits where visit.id = id and visit.host = claim.host", "3")]
    [InlineData("no visit in visits where visit.id = id", "2")]
    [InlineData("count(visits) > 1 and cost < sum(visits.cost)", "4")]
    public void A_find_may_ask_many_of_each_of_its_rows(string question, string expected)
        => Assert.EndsWith($" {expected}", Say("claim.host is found", "claim.host", "A visit to Japan.", question), StringComparison.Ordinal);

    [Fact]
    public void A_check_that_asks_many_and_stays_silent_allocates_nothing()
    {
        const string Rule = """
            claims:
              Visit:
                summary: a visit
                fields: {host: country, cost: money?}
                patterns: ["visit to {host}"]
            rules:
              many:
                summary: Stays silent
                for: Visit
                when: not claim.quoted and claim.part = "body"
                find:
                  visits: {in: visits, where: host = claim.host and (no country in story.countries where country.code = id), pick: all}
                verdict:
                  - refuted: sum(visits.cost) < min(visits.cost) or (any visit in visits where visit.guest = claim.host)
                examples:
                  - {text: "A visit to Japan.", expect: refuted}
                  - {text: "A walk.", expect: silent}
            """;
        var rules = GeneratorRun.Of(new("rules/trial/many.yaml", Rule), SampleFiles.Get(SampleFiles.Package)).Load();
        var bound = rules.Bind(SampleFiles.Reference());
        var japan = bound.Entities["countries"].Single(country => country.Key == "JP");
        var about = new Dictionary<string, Model.FactSet> { ["countries"] = Model.FactSet.Of(japan) };
        var story = new Engine.Matching.StoryContext(null, about, about);
        var source = new Model.ClaimSource(new(0, 5, 1, 1), Model.PartKind.Body, "as said", "As it was said.", false, null);
        var claim = rules.ClaimTypes[0].Create(new Engine.Claims.ClaimDraft(source, [japan, null], story, _ => null))!;
        for (var i = 0; i < 200; i++)
        {
            Assert.Null(bound.Rules[0].Check(claim, story));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            bound.Rules[0].Check(claim, story);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("largest flown", "10,000 km")]
    [InlineData("smallest flown", "4100 km")]
    public void A_find_takes_the_row_with_most_or_least_of_a_unit(string pick, string expected)
        => Assert.StartsWith($"supported: {expected};", Say("claim.host is found", "one.flown", "A visit to Japan.", "host = claim.host", pick), StringComparison.Ordinal);

    private static string Say(string condition, string value, string text, string question = "host = claim.host", string pick = "any") => new TextTrial(Claims
        .Replace("PICK", pick, StringComparison.Ordinal)
        .Replace("QUESTION", question, StringComparison.Ordinal)
        .Replace("CONDITION", condition, StringComparison.Ordinal)
        .Replace("VALUE", value, StringComparison.Ordinal)).Say(text);
}
