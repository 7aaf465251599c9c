using System.Text;
using System.Text.Json;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Reading;
using FactCheck.Formats;
using FactCheck.Formats.Claims;
using FactCheck.Model;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using NJsonSchema;

namespace FactCheck.Conformance;

/// <summary>Claims as JSON Lines: what is found in a story, written down and read again, gets the verdicts that it got there.</summary>
public sealed class GivenClaims
{
    private static readonly StandardRules s_rules = new();
    private static readonly FactChecker s_checker = new(s_rules, ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/")).Package!);

    [Fact]
    public async Task Claims_of_every_example_of_a_rule_say_the_same_when_they_are_read_again()
    {
        var schema = await SchemaOf();
        var (types, derived) = (new HashSet<string>(), new HashSet<string>());
        foreach (var example in s_rules.Infos.SelectMany(static rule => rule.Examples))
        {
            var story = StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example.md", example.Date).Story!;
            var all = s_checker.FindClaims(story);
            derived.UnionWith(all.Where(static claim => claim.Source.DerivedBy is not null).Select(static claim => claim.Type));
            var found = all.Where(static claim => claim.Source.DerivedBy is null).ToList();
            var lines = found.Select(claim => Line(story, claim)).ToList();
            if (found.Count == 0)
            {
                continue;
            }

            var given = Assert.Single(Read(string.Join('\n', lines)));
            var mistakes = new List<StoryReadError>();
            var again = s_checker.FindClaims(given, mistakes).Where(static claim => claim.Source.DerivedBy is null).ToList();
            Assert.Empty(mistakes);
            Assert.Equal(Said(found), Said(again));
            foreach (var line in lines.Where((_, i) => types.Add(found[i].Type)))
            {
                Assert.Empty(schema.Validate(line));
            }
        }

        Assert.Equal(s_rules.ClaimTypes.Select(static type => type.Name).Order(), types.Union(derived).Order());
    }

    [Fact]
    public void Claims_of_the_sample_stories_get_the_same_findings()
    {
        var folder = Path.Combine(StoryConformance.FindRoot(), "seeds", "stories");
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            var story = StoryReader.Read(File.ReadAllBytes(file), file, null).Story!;
            if (s_checker.FindClaims(story) is { Count: > 0 } claims)
            {
                var given = Assert.Single(Read(string.Join('\n', claims.Select(claim => Line(story, claim)))));
                Assert.Equal(Findings(s_checker.Check(story)), Findings(s_checker.Check(given)));
            }
        }
    }

    [Theory]
    [InlineData("""{"years": 160}""", "imprecise")]
    [InlineData("""{"years": "over 160", "parties": ["IT", "JP"]}""", "imprecise")]
    [InlineData("""{"years": "159", "parties": "Italy and Japan"}""", "supported")]
    [InlineData("""{"years": "a century and a half", "parties": ["italy", "JP"]}""", null)]
    [InlineData("""{"years": {"kind": "number", "low": 200, "lowClosed": false, "high": null}, "parties": {"kind": "rows", "keys": ["JP", "IT"]}}""", "refuted")]
    [InlineData("""{"years": 2.0e2, "parties": ["IT", "JP"]}""", "refuted")]
    public void Values_may_be_numbers_words_keys_names_and_typed(string fields, string? verdict)
    {
        var story = Assert.Single(Read($$$"""{"type": "RelationsAge", "fields": {{{fields}}}, "story": {"published": "2026-01-16", "headline": "Italy and Japan meet"}}"""));
        Assert.Equal(verdict is null ? "years" : "", string.Concat(Mistakes(story).Select(static error => error.Message.Split(' ')[0])));
        Assert.Equal(verdict, s_checker.Check(story).Findings.SingleOrDefault()?.Finding.Verdict.Name());
    }

    [Theory]
    [InlineData("RelationAge", """{"years": 1}""", 10, "There is no claim type 'RelationAge'. Did you mean 'RelationsAge'?")]
    [InlineData("Weather", "{}", 10, "There is no claim type 'Weather'. 'factcheck claims --schema' lists them.")]
    [InlineData("RelationsAge", """{"yeers": 1}""", 37, "RelationsAge has no field 'yeers'. Did you mean 'years'?")]
    [InlineData("RelationsAge", """{"years": 1, "": 1}""", 49, "RelationsAge has no field ''. It has years, parties.")]
    [InlineData("RelationsAge", "{}", 10, "RelationsAge needs the field 'years'")]
    [InlineData("RelationsAge", """{"years": null}""", 10, "RelationsAge needs the field 'years'")]
    [InlineData("RelationsAge", """{"years": 1}""", 10, "RelationsAge lacks 'parties': neither the line says it, nor its story.")]
    [InlineData("RelationsAge", """{"years": []}""", 46, "found a list.")]
    [InlineData("RelationsAge", """{"years": true}""", 46, "found true.")]
    [InlineData("RelationsAge", """{"years": {}}""", 46, "found an object.")]
    [InlineData("RelationsAge", """{"years": {"kind": "number", "low": 5, "high": 4}}""", 46, "found an object.")]
    [InlineData("RelationsAge", """{"years": {"kind": "number", "low": "5"}}""", 46, "found an object.")]
    [InlineData("RelationsAge", """{"years": {"kind": "money", "currency": "USD", "low": 5}}""", 46, "found an object.")]
    [InlineData("RelationsAge", """{"years": 1e400}""", 46, "found '1e400'.")]
    [InlineData("RelationsAge", """{"years": "160 years"}""", 46, "found '160 years'.")]
    [InlineData("RelationsAge", """{"years": 1, "parties": ["IT", 5]}""", 60, "keys or names of rows of the table countries")]
    [InlineData("RelationsAge", """{"years": 1, "parties": []}""", 60, "keys or names of rows of the table countries")]
    [InlineData("RelationsAge", """{"years": 1, "parties": ["IT", "Japn"]}""", 67, "No row of the table countries has the key or the name 'Japn'. Did you mean 'Japan'?")]
    [InlineData("MoneySaid", """{"amount": 5}""", 44, "amount is an amount with its currency, such as \"$11.6 billion\"; found '5'.")]
    public void What_does_not_fit_its_type_is_named_by_its_place_and_stops_no_other(string type, string fields, int column, string message)
    {
        const string good = """{"type": "RelationsAge", "fields": {"years": 200, "parties": ["IT", "JP"]}, "story": {"published": "2026-01-16"}}""";
        var story = Assert.Single(Read(good + "\n" + $$$"""{"type": "{{{type}}}", "fields": {{{fields}}}}"""));
        var error = Assert.Single(Mistakes(story));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((2, column), (error.Line, error.Column));
        Assert.Equal(Verdict.Refuted, Assert.Single(s_checker.Check(story).Findings).Finding.Verdict);
    }

    [Fact]
    public void Every_mistake_of_a_line_is_named_and_long_ones_are_cut()
    {
        var story = Assert.Single(Read($$$"""{"type": "RelationsAge", "fields": {"years": "{{{new string('x', 5000)}}}", "parties": ["{{{new string('y', 5000)}}}"], "z": 1}}"""));
        var errors = Mistakes(story);
        Assert.Equal(3, errors.Count);
        Assert.All(errors, static error => Assert.InRange(error.Message.Length, 10, 250));
    }

    [Theory]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": 5}}""", true)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": "over 5", "parties": ["IT"]}, "story": {"id": "a"}, "id": 5}""", true)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": {"kind": "number", "low": 5}}}""", true)]
    [InlineData("""{"type": "RelationsAge", "fields": {}}""", false)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": true}}""", false)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": {"kind": "money"}}}""", false)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": 5, "yeers": 5}}""", false)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": 5}, "start": -5}""", false)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": 5}, "strat": 5}""", false)]
    [InlineData("""{"type": "RelationsAge", "fields": {"years": 5}, "story": {"title": "a"}}""", false)]
    [InlineData("""{"type": "Weather", "fields": {}}""", false)]
    [InlineData("""{"fields": {}}""", false)]
    public async Task The_schema_takes_what_the_reader_takes(string line, bool isValid)
    {
        Assert.Equal(isValid, (await SchemaOf()).Validate(line).Count == 0);
        var results = StoryFileReader.Read(Encoding.UTF8.GetBytes(line), "a.jsonl", new DateOnly(2026, 1, 16)).ToList();
        var mistakes = results.Where(static result => result.Story?.GivenClaims is not null).SelectMany(static result => Mistakes(result.Story!));
        Assert.Equal(isValid, results.TrueForAll(static result => result.Story is not null) && mistakes.All(static one => one.Message.Contains("lacks", StringComparison.Ordinal)));
    }

    private static List<StoryReadError> Mistakes(Story story)
    {
        var mistakes = new List<StoryReadError>();
        s_checker.FindClaims(story, mistakes);
        return mistakes;
    }

    private static List<Story> Read(string lines)
        => [.. StoryFileReader.Read(Encoding.UTF8.GetBytes(lines), "claims.jsonl", null).Select(static result => result.Story ?? throw new InvalidOperationException(result.Error!.ToString()))];

    private static string Line(Story story, Claim claim)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            StoryJson.Write(json, story);
            json.WriteString("part", claim.Source.Part.Name());
            ClaimJson.WriteProperties(json, claim);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<string> Said(IEnumerable<Claim> claims)
        => claims.Select(static claim => $"{claim.Source.Part} {claim.Source.Modality} {claim.Source.Speaker} {claim.Type} “{claim.Source.Text}” {string.Join("; ", claim.Fields.Select(static field => $"{field.Key} {field.Value}"))}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Findings(Report report)
        => report.Findings.Select(static one => $"{one.Finding.Rule.Id} {one.Finding.Verdict.Name()} “{one.Finding.Claim.Source.Text}” {one.Finding.Message}").Order();

    private static async Task<JsonSchema> SchemaOf()
    {
        using var text = new MemoryStream();
        ClaimLineSchema.Write(text, s_rules.ClaimTypes);
        return await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(text.ToArray()).Replace("$defs", "definitions", StringComparison.Ordinal));
    }
}
