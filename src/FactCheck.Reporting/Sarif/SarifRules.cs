using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting.Markdown;

namespace FactCheck.Reporting.Sarif;

/// <summary>The rules that have results in a run, numbered as they come, with their help.</summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<RuleInfo> _rules = [];

    public int Add(RuleInfo rule)
    {
        if (!_numbers.TryGetValue(rule.Id, out var number))
        {
            number = _rules.Count;
            _numbers.Add(rule.Id, number);
            _rules.Add(rule);
        }

        return number;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FactCheck");
        json.WriteString("semanticVersion", ProductVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifText.Write(json, "shortDescription", rule.Summary);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Summary}\n\n{rule.Plan}\n\n{rule.Yaml.ReplaceLineEndings("\n")}");
        json.WriteString("markdown", $"{MarkdownText.Of(rule.Summary)}\n\n{MarkdownText.Of(rule.Plan)}\n\n{MarkdownText.Block(rule.Yaml, "yaml")}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Severity.Name());
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in rule.Tags)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteString("status", rule.Status);
        json.WriteString("claim", rule.Claim);
        json.WriteString("file", rule.File);
        json.WriteNumber("line", rule.Line);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
