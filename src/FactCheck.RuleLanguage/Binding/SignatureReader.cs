using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Reads the names and fields of a file's claim types and the names of its rules, which is all that other files depend on.</summary>
internal static class SignatureReader
{
    public static FileSignature Read(ParsedRuleFile file)
    {
        var root = YamlReader.Read(new SourceText(file.Path, file.Text), new DiagnosticList()) as YamlMap;
        var claims = new List<ClaimSignature>();
        if (root?.Get("claims") is YamlMap map)
        {
            foreach (var claim in map.Entries)
            {
                var fields = new List<FieldSignature>();
                if ((claim.Value as YamlMap)?.Get("fields") is YamlMap declared)
                {
                    foreach (var field in declared.Entries)
                    {
                        if (field.Value is YamlScalar text)
                        {
                            var (type, optional, value) = Split(text.Value);
                            fields.Add(new FieldSignature(field.Key.Value, type, optional) { HasDefault = value >= 0 });
                        }
                    }
                }

                claims.Add(new ClaimSignature(claim.Key.Value, file.Path, new(fields.ToArray())));
            }
        }

        var rules = new List<RuleSignature>();
        foreach (var rule in (root?.Get("rules") as YamlMap)?.Entries ?? [])
        {
            rules.Add(new RuleSignature(rule.Key.Value, file.Path));
        }

        var given = new List<string>();
        foreach (var derivation in (root?.Get("derive") as YamlMap)?.Entries ?? [])
        {
            rules.Add(new RuleSignature(derivation.Key.Value, file.Path) { IsDerivation = true });
            if ((derivation.Value as YamlMap)?.Get("gives") is YamlScalar gives)
            {
                given.Add(gives.Value);
            }
        }

        return new(new(claims.ToArray()), new(rules.ToArray()))
        {
            Given = new(given.ToArray()),
            Lists = new([.. WordListReader.Read(root, file.Path)]),
        };
    }

    /// <summary>The type's name, whether it may be missing, and where its default begins (-1 for none).</summary>
    public static (string Type, bool Optional, int Default) Split(string text)
    {
        var equals = text.IndexOf('=');
        var type = (equals < 0 ? text : text.Substring(0, equals)).Trim();
        var optional = type.EndsWith("?", System.StringComparison.Ordinal);
        return (optional ? type.Substring(0, type.Length - 1).Trim() : type, optional, equals < 0 ? -1 : equals + 1);
    }
}
