using System.Text.Json;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using NJsonSchema;
using YamlDotNet.Serialization;

namespace FactCheck.Cli.Tests.Configuration;

/// <summary>What the schema takes the reader takes, and what the reader refuses for its shape the schema refuses.</summary>
public class ConfigurationSchemaTests
{
    [Theory]
    [InlineData(true, "fail-on: error")]
    [InlineData(true, "fail-on: [error, numbers=warning, 'tag:date=imprecise,refuted', numbers/total-*=never]")]
    [InlineData(true, "rules: {numbers/*: off, own-rule: error, 'tag:date': on, '*': note}")]
    [InlineData(true, "{reference: tables, with: rules, reports: [text, sarif=out.sarif]}")]
    [InlineData(true, "reports: html=a=b.html")]
    [InlineData(false, "failon: error")]
    [InlineData(false, "fail-on: eror")]
    [InlineData(false, "fail-on: a=b=error")]
    [InlineData(false, "fail-on: {numbers: error}")]
    [InlineData(false, "rules: {numbers/*: disabled}")]
    [InlineData(false, "rules: [numbers]")]
    [InlineData(false, "reports: [pdf=a.pdf]")]
    [InlineData(false, "reports: json=")]
    [InlineData(false, "with: rules.dll")]
    [InlineData(false, "reference: [a]")]
    public async Task Schema_and_reader_agree(bool good, string yaml)
    {
        using var folder = new TemporaryFolder();
        var problems = new StringWriter();
        Assert.Equal(good, ConfigurationReader.Read(folder.Add("factcheck.yaml", yaml), new ProblemLog(problems)) is not null);

        var json = JsonSerializer.Serialize(new DeserializerBuilder().Build().Deserialize<object>(yaml));
        Assert.Equal(good, (await Schema()).Validate(json).Count == 0);
    }

    [Fact]
    public async Task Every_key_of_the_reader_is_in_the_schema_with_a_description()
    {
        var properties = (await Schema()).Properties;
        Assert.Equal(ConfigurationReader.Keys.Order(StringComparer.Ordinal), properties.Keys.Order(StringComparer.Ordinal));
        Assert.All(properties.Values, property => Assert.NotEmpty(property.Description ?? ""));
    }

    [Fact]
    public async Task The_command_writes_it_with_every_rule_for_an_editor_to_offer()
    {
        var result = FactCheckProcess.Run("config", "schema");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(ConfigurationSchema.Of(CheckerLoader.RuleInfos), result.Output);
        var rules = (await Schema()).Properties["rules"].ActualSchema.Properties.Keys;
        Assert.All(CheckerLoader.RuleInfos, rule => Assert.Contains(rule.Id, rules));
    }

    /// <summary>The library looks for definitions under their older name; the words of both drafts mean the same.</summary>
    private static Task<JsonSchema> Schema()
        => JsonSchema.FromJsonAsync(ConfigurationSchema.Of(CheckerLoader.RuleInfos).Replace("$defs", "definitions", StringComparison.Ordinal));
}
