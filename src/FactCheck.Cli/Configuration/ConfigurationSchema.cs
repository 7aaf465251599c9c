using System.Text.Json;
using FactCheck.Cli.Options;
using FactCheck.Model;
using FactCheck.Reporting;

namespace FactCheck.Cli.Configuration;

/// <summary>A JSON Schema (2020-12) of the configuration, made of the same lists that its reader goes by.</summary>
internal static class ConfigurationSchema
{
    /// <param name="rules">The rules whose names an editor is offered; others are taken too, since a newsroom has its own.</param>
    public static string Of(IReadOnlyList<RuleInfo> rules)
    {
        var words = string.Join('|', FailWords.All);
        var formats = string.Join('|', ReportFormats.All.Select(format => format.Name));
        var offered = RuleScope.NamesIn(rules).Order(StringComparer.Ordinal).Select(name => $"{Quoted(name)}: {{\"$ref\": \"#/$defs/rule\"}}");
        return $$$"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "FactCheck configuration",
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "rules": {
                  "description": "Which rules run, and how grave their findings are: by id, name, glob, DOMAIN/* or tag:NAME. The narrowest counts.",
                  "type": "object",
                  "properties": {
                    {{{string.Join(",\n        ", offered)}}}
                  },
                  "additionalProperties": {"$ref": "#/$defs/rule"}
                },
                "fail-on": {
                  "description": "What makes a run fail; as the option --fail-on.",
                  "anyOf": [{"$ref": "#/$defs/level"}, {"type": "array", "items": {"$ref": "#/$defs/level"}}]
                },
                "reference": {"description": "A folder with a datapackage.yaml or a SQLite file, from this file's folder.", "type": "string", "minLength": 1},
                "with": {"description": "A rule file or a folder of them, from this file's folder.", "type": "string", "minLength": 1, "not": {"pattern": "[.][dD][lL][lL]$"}},
                "reports": {
                  "description": "Reports to write, as FORMAT=FILE from this file's folder; as the option --report.",
                  "anyOf": [{"$ref": "#/$defs/report"}, {"type": "array", "items": {"$ref": "#/$defs/report"}}]
                },
                "baseline": {"description": "An earlier report (json, jsonl or sarif), from this file's folder: only what it has not fails.", "type": "string", "minLength": 1},
                "waivers": {"description": "A file of waivers, from this file's folder; 'factcheck waive' writes to it.", "type": "string", "minLength": 1},
                "approved": {"description": "A file of the verdicts that an editor has approved for publication, from this file's folder; as the option --approved.", "type": "string", "minLength": 1}
              },
              "$defs": {
                "rule": {"enum": [{{{string.Join(", ", RuleSetting.Words.Select(Quoted))}}}]},
                "level": {"type": "string", "pattern": "^([^=]+=)?({{{words}}})(,({{{words}}}))*$"},
                "report": {"type": "string", "pattern": "^({{{formats}}})(=.+)?$"}
              }
            }

            """.ReplaceLineEndings("\n");
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
