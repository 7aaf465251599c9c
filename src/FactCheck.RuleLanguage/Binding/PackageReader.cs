using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Reads of a data package what rules need. The engine's loader validates it in full; here what is wrong is left out.</summary>
internal static class PackageReader
{
    public static PackageSchema Read(YamlNode? root)
    {
        var tables = new List<TableSchema>();
        if (root is YamlMap map && map["resources"] is YamlSequence resources)
        {
            foreach (var resource in resources.Items)
            {
                if (resource is YamlMap table && Text(table["name"]) is { } name)
                {
                    tables.Add(ReadTable(name, table));
                }
            }
        }

        return new(new EquatableArray<TableSchema>([.. tables]));
    }

    private static TableSchema ReadTable(string name, YamlMap table)
    {
        var schema = table["schema"] as YamlMap;
        var references = References(name, schema);
        var columns = new List<ColumnSchema>();
        if (schema?["fields"] is YamlSequence fields)
        {
            foreach (var field in fields.Items)
            {
                if (field is YamlMap column && Text(column["name"]) is { } columnName)
                {
                    references.TryGetValue(columnName, out var target);
                    columns.Add(new(columnName, Text(column["type"]) ?? "string", target, Text(column["currency"]), Text(column["delimiter"]) ?? ";"));
                }
            }
        }

        var period = table["period"] as YamlMap;
        List<string> forms = [.. Texts(table["names"]), .. Texts(table["shortNames"])];
        return new(
            name,
            Text(table["entity"]),
            new EquatableArray<ColumnSchema>([.. columns]),
            new EquatableArray<string>([.. Texts(schema?["primaryKey"])]),
            new EquatableArray<string>([.. forms]),
            Text(period?["from"]),
            Text(period?["to"]));
    }

    private static Dictionary<string, string> References(string own, YamlMap? schema)
    {
        var references = new Dictionary<string, string>(StringComparer.Ordinal);
        if (schema?["foreignKeys"] is YamlSequence keys)
        {
            foreach (var key in keys.Items)
            {
                if (key is YamlMap map && map["reference"] is YamlMap reference && Texts(map["fields"]) is [var column])
                {
                    references[column] = Text(reference["resource"]) is { Length: > 0 } resource ? resource : own;
                }
            }
        }

        return references;
    }

    private static string? Text(YamlNode? node) => (node as YamlScalar)?.Value;

    private static List<string> Texts(YamlNode? node)
    {
        var texts = new List<string>();
        if (node is YamlScalar one)
        {
            texts.Add(one.Value);
        }
        else if (node is YamlSequence several)
        {
            foreach (var item in several.Items)
            {
                if (item is YamlScalar scalar)
                {
                    texts.Add(scalar.Value);
                }
            }
        }

        return texts;
    }
}
