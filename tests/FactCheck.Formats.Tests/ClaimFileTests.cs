using System.Globalization;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Formats.Tests;

/// <summary>JSON Lines of claims that were extracted elsewhere: what any such file has, whatever the claim types.</summary>
public sealed class ClaimFileTests
{
    private const string Good = """{"type": "A", "fields": {"n": 1}, "text": "one"}""";

    [Fact]
    public void Lines_of_one_story_become_one_story_with_what_they_say_of_it()
    {
        var stories = ReadFile.Sample("ferry.claims.jsonl");
        Assert.Equal(["urn:ferry", "urn:other"], stories.Select(static story => story.Id));
        var ferry = stories[0];
        Assert.Equal(
            ("3", "Two ports agree", "Ada Moor", "HARBOUR, Jan 16 (North)", new DateOnly(2026, 1, 16), "North Agency", "en"),
            (ferry.Version, ferry.Headline, ferry.Byline, ferry.Dateline, ferry.Published!.Value, ferry.Source, ferry.Language));
        Assert.Equal("He:Two ports agree | Bo:It brings trade of $11.6 million, “a lot” for the ports.", ReadFile.Parts(ferry));
        Assert.Equal(["trade of $11.6 million", "“a lot”"], ferry.GivenClaims!.Select(claim => ferry.Text[claim.Start..claim.End]));
        Assert.Equal([1, 1], ferry.GivenClaims!.Select(static claim => claim.Part));
        Assert.Equal(new GivenOrigin("c1", 80, 102), ferry.GivenClaims![0].Origin);
        Assert.Null(ferry.GivenClaims![1].Origin);
    }

    [Fact]
    public void Words_lead_back_to_the_line_and_through_its_escapes()
    {
        var text = ReadFile.SampleText("ferry.claims.jsonl");
        var story = ReadFile.Results(text)[0].Story!;
        Assert.Equal("$11.6 million, \\u201ca lot", ReadFile.InFile(text, story, "$11.6 million, “a lot"));
    }

    [Fact]
    public void A_claim_without_words_is_shown_as_its_fields_are_written()
    {
        var story = ReadFile.Sample("ferry.claims.jsonl")[1];
        Assert.Equal("""He:{"years": 160, "parties": ["IT", "JP"]}""", ReadFile.Parts(story));
        var claim = Assert.Single(story.GivenClaims!);
        Assert.Equal((true, "Jon Hill", "said", Modality.Future, "will"), (claim.Quoted, claim.Speaker, claim.Saying, claim.Modality, claim.ModalityCue));
        Assert.Equal([GivenKind.Number, GivenKind.List], claim.Fields.Select(static field => field.Value.Kind));
        Assert.Equal(["IT", "JP"], claim.Fields[1].Value.Items.Select(static item => item.Text));
        Assert.Equal((3, 46), (claim.Fields[0].Value.Place.Line, claim.Fields[0].Value.Place.Column));
    }

    [Theory]
    [InlineData(Good)]
    [InlineData("\uFEFF\n\n  " + Good + "\r\n" + Good)]
    [InlineData("""{"fields": {}, "type": "A"}""")]
    [InlineData("""{"type": "A", "text": "one"}""")]
    [InlineData("this line is damaged\n" + Good)]
    [InlineData("{\"type\": \"A\", \"fields\": {\n" + Good + "\n" + Good)]
    [InlineData("{\n" + Good)]
    public void Claims_are_told_by_their_lines(string text)
        => Assert.Contains(ReadFile.Results(text), static result => result.Story?.GivenClaims is { Count: > 0 });

    [Theory]
    [InlineData("""{"uri": "a", "type": "text", "headline": "It rained", "fields": 1}""")]
    [InlineData("It rained. {\"type\": 1}\n\nIt rained again.")]
    [InlineData("It rained.\n\nIt rained again.\n\n{\"type\": \"A\", \"fields\": {}}\n\nIt rained.")]
    [InlineData("{braces} begin this story.")]
    public void Other_stories_are_not_taken_for_claims(string text) => Assert.All(ReadFile.Stories(text), static story => Assert.Null(story.GivenClaims));

    [Theory]
    [InlineData("""[{"type": "A", "fields": {}}]""")]
    [InlineData("{\n  \"type\": \"A\",\n  \"fields\": {}\n}")]
    public void Claims_that_are_no_lines_are_told_how_to_be(string text)
        => Assert.Contains("Claims are JSON Lines", Assert.Single(ReadFile.Results(text)).Error!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type": "A", "fields": {"n": 1}""", 2, 33, "not right JSON")]
    [InlineData("""{"type": "A", "fields": {}} {}""", 2, 29, "not right JSON")]
    [InlineData("""["type", "fields"]""", 2, 1, "A line is a claim: an object with 'type' and 'fields'.")]
    [InlineData("""{"fields": {}}""", 2, 1, "A line is a claim: an object with 'type' and 'fields'.")]
    [InlineData("""{"type": 1, "fields": {}}""", 2, 10, "'type' is a text; found a number.")]
    [InlineData("""{"type": "A", "fields": 3}""", 2, 25, "'fields' is an object; found a number.")]
    [InlineData("""{"type": "A", "feilds": {}}""", 2, 15, "no member 'feilds'. Did you mean 'fields'?")]
    [InlineData("""{"type": "A", "type": "B"}""", 2, 15, "'type' stands twice.")]
    [InlineData("""{"type": "A", "fields": {"n": 1, "n": 2}}""", 2, 34, "The field 'n' stands twice.")]
    [InlineData("""{"type": "A", "start": -1}""", 2, 24, "'start' is a whole number from 0; found a number.")]
    [InlineData("""{"type": "A", "start": 1e99}""", 2, 24, "'start' is a whole number from 0; found a number.")]
    [InlineData("""{"type": "A", "modality": "futur"}""", 2, 27, "'futur' is no modality; there are asserted, future, possible, conditional, negated, denied. Did you mean 'future'?")]
    [InlineData("""{"type": "A", "part": "title"}""", 2, 23, "'title' is no part; there are body, headline")]
    [InlineData("""{"type": "A", "text": "two", "sentence": "One and three."}""", 2, 23, "The sentence does not hold these words.")]
    [InlineData("""{"type": "A", "story": {"published": "16 of January"}}""", 2, 38, "'16 of January' is no date.")]
    [InlineData("""{"type": "A", "story": {"titel": "x"}}""", 2, 25, "no member 'titel'.")]
    [InlineData("""{"type": "A", "story": 5}""", 2, 24, "'story' is a text or an object; found a number.")]
    public void A_bad_line_is_named_by_its_place_and_stops_no_other(string line, int number, int column, string message)
    {
        var results = ReadFile.Results(Good + "\n" + line + "\n" + Good);
        var error = Assert.Single(results, static result => result.Error is not null).Error!;
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((number, column), (error.Line, error.Column));
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(2, Assert.Single(results, static result => result.Story is not null).Story!.GivenClaims!.Count);
    }

    [Fact]
    public void Nesting_without_end_is_refused_in_its_own_line()
    {
        var results = ReadFile.Results(Good + "\n{\"type\": \"A\", \"fields\": " + string.Concat(Enumerable.Repeat("{\"a\":", 200_000)) + "\n" + Good);
        Assert.Contains("nested more than 128 deep", results[0].Error!.Message, StringComparison.Ordinal);
        Assert.Equal(2, results[1].Story!.GivenClaims!.Count);
    }

    [Fact]
    public void Escapes_do_not_bring_in_what_no_text_has()
    {
        var story = Assert.Single(ReadFile.Stories("""{"type": "A", "text": " It\u0000 \ud800 \u001b[31m rained\u2028here ", "speaker": "\u0007Ada", "story": "a\u0000b", "id": "\u001b"}"""));
        Assert.Equal("Bo:It  \uFFFD  [31m rained\u2028here", ReadFile.Parts(story));
        Assert.Equal(("a b", " Ada", " "), (story.Id, story.GivenClaims![0].Speaker, story.GivenClaims[0].Origin!.Id));
    }

    [Fact]
    public void So_many_bad_lines_end_the_reading_and_the_good_ones_before_are_kept()
    {
        var results = ReadFile.Results(Good + "\n" + string.Concat(Enumerable.Repeat("{}\n", 5_000)));
        Assert.Equal(1_002, results.Count);
        Assert.Equal("1000 lines cannot be read; the rest is not read.", results[1_000].Error!.Message);
        Assert.NotNull(results[1_001].Story);
    }

    [Fact]
    public void More_claims_than_a_file_may_have_are_not_read()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 100_010; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{{\"type\": \"A\", \"text\": \"claim {i}\"}}\n");
        }

        var results = ReadFile.Results(lines.ToString());
        Assert.Equal((100_001, "The file has more than 100000 claims; the rest is not read."), (results[0].Error!.Line, results[0].Error!.Message));
        Assert.Equal(100_000, results[1].Story!.GivenClaims!.Count);
    }

    [Fact]
    public void A_story_without_a_date_takes_the_one_that_is_given()
        => Assert.Equal(new DateOnly(2026, 2, 1), Assert.Single(ReadFile.Results(Encoding.UTF8.GetBytes(Good), "a/b.jsonl", new DateOnly(2026, 2, 1))).Story!.Published);
}
