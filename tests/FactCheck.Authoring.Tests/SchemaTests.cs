using System.Text.Json.Nodes;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Schemas;
using NJsonSchema.Validation;
using YamlDotNet.RepresentationModel;

namespace FactCheck.AuthoringTests;

public sealed class SchemaTests
{
    private static readonly RuleSources s_standard = new(Newsroom.Standard, Newsroom.Package);

    [Fact]
    public async Task Every_standard_rule_file_fits_the_schema()
    {
        var schema = RuleFileSchema.Write(RulePlanner.CatalogOf(s_standard));
        foreach (var file in Newsroom.Standard)
        {
            Assert.Empty(await Errors(schema, file.Text));
        }
    }

    [Fact]
    public async Task The_standard_data_package_fits_the_schema()
        => Assert.Empty(await Errors(DataPackageSchema.Write(RulePlanner.CatalogOf(s_standard)), Newsroom.Package.Text));

    [Theory]
    [InlineData("summary: Nobody", "sumary: Nobody", "#/rules.too-many-goals.sumary: NoAdditionalPropertiesAllowed")]
    [InlineData("for: GoalTotal", "tags: 3\n    for: GoalTotal", "#/rules.too-many-goals.tags: ArrayExpected")]
    [InlineData("expect: silent", "expect: quiet", "#/rules.too-many-goals.examples[1].expect: NotInEnumeration")]
    [InlineData("refuted: claim", "wrong: claim", "#/rules.too-many-goals.verdict[0].wrong: NoAdditionalPropertiesAllowed")]
    public async Task What_the_compiler_would_refuse_for_its_shape_the_schema_refuses(string correct, string wrong, string error)
    {
        var schema = RuleFileSchema.Write(RulePlanner.CatalogOf(Newsroom.Sources()));
        Assert.Empty(await Errors(schema, Newsroom.Goals));
        Assert.Contains(error, await Errors(schema, Newsroom.Goals.Replace(correct, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gives: GoalSum", "given: GoalSum", "given: NoAdditionalPropertiesAllowed")]
    [InlineData("verbs: [score]", "verb: [score]", "scores.verb: NoAdditionalPropertiesAllowed")]
    [InlineData("- many", "many: [1]", "amounts.many: NoAdditionalPropertiesAllowed")]
    [InlineData("2026-01-02: preview", "2026-01-02: new", "history.2026-01-02: NotInEnumeration")]
    public async Task Derivations_lists_of_words_and_histories_have_their_shape(string correct, string wrong, string error)
    {
        const string All = """
            vocabulary:
              scores: {verbs: [score], words: [net]}
              amounts:
                - many
            claims:
              GoalSum:
                fields: {goals: count}
                patterns: ["<scores> {goals}"]
            derive:
              sum-of-total:
                summary: a total is a sum
                for: GoalTotal
                let: {twice: claim.goals * 2}
                when: claim.goals > 3
                gives: GoalSum
                fields: {goals: claim.goals}
            rules:
              a-rule:
                summary: something is wrong
                history: {2026-01-02: preview, 2026-03-04: stable}
                for: GoalSum
                when: claim.goals > 3
                verdict: [{refuted: claim.goals > 200, say: too many}]
                examples: [{text: a, expect: refuted}, {text: b, expect: silent}]
            """;
        var schema = RuleFileSchema.Write(RulePlanner.CatalogOf(Newsroom.Sources()));
        Assert.Empty(await Errors(schema, All));
        Assert.Contains(await Errors(schema, All.Replace(correct, wrong, StringComparison.Ordinal)), found => found.EndsWith(error, StringComparison.Ordinal));
    }

    [Fact]
    public void The_claim_types_tables_and_columns_of_this_newsroom_are_offered()
    {
        var schema = JsonNode.Parse(RuleFileSchema.Write(RulePlanner.CatalogOf(Newsroom.Sources())))!;
        var rule = schema["properties"]!["rules"]!["additionalProperties"]!["properties"]!;

        Assert.Equal(["GoalTotal"], Offered(rule["for"]!));
        var find = rule["find"]!["additionalProperties"]!;
        Assert.Contains("treaties", Offered(find["properties"]!["in"]!));
        var inTreaties = find["allOf"]!.AsArray().Single(one => (string?)one!["if"]!["properties"]!["in"]!["const"] == "treaties")!;
        Assert.Equal(
            ["earliest signed", "earliest in_force", "earliest confirmed"],
            Offered(inTreaties["then"]!["properties"]!["pick"]!).Take(3));
    }

    [Fact]
    public void Both_say_which_draft_they_are_written_in()
    {
        var catalog = RulePlanner.CatalogOf(Newsroom.Sources());
        Assert.All(
            new[] { RuleFileSchema.Write(catalog), DataPackageSchema.Write(catalog) },
            schema => Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",", schema));
    }

    private static IEnumerable<string> Offered(JsonNode schema) => schema["anyOf"]![0]!["enum"]!.AsArray().Select(word => (string)word!);

    private static async Task<IReadOnlyList<string>> Errors(string schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var json = ToJson(stream.Documents[0].RootNode)!.ToJsonString();
        return [.. (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(json).SelectMany(Flatten).Select(error => $"{error.Path}: {error.Kind}")];
    }

    /// <summary>An error inside a map with free names is told inside the map's own.</summary>
    private static IEnumerable<ValidationError> Flatten(ValidationError error) => error is ChildSchemaValidationError parent
        ? parent.Errors.SelectMany(child => child.Value).SelectMany(Flatten)
        : [error];

    /// <summary>As editors read YAML: plain numbers and truths are values, the rest is text.</summary>
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(ToJson)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain
            when decimal.TryParse(plain.Value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => null,
    };
}
