using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Reads the tables and their types from a data package's descriptor.</summary>
internal static class PackageReader
{
    public static PackageSchema Read(string path, string text)
    {
        var errors = new DiagnosticList();
        var root = YamlReader.Read(new SourceText(path, text), errors) as YamlMap;
        var tables = new List<TableSchema>();
        var extends = root?.Get("extends") is not null;
        if (root?.Get("resources") is YamlList resources)
        {
            foreach (var item in resources.Items)
            {
                // In an extension, a resource without a schema adds rows to a table that is there.
                if (item is YamlMap table && Scalar(table, "name") is { } name && (!extends || table.Get("schema") is not null))
                {
                    tables.Add(Table(name, table, errors));
                }
            }
        }

        return new PackageSchema(new(tables.ToArray()), errors.ToArray()) { IsExtension = extends };
    }

    private static TableSchema Table(string name, YamlMap table, DiagnosticList errors)
    {
        var schema = table.Get("schema") as YamlMap;
        var references = new Dictionary<string, string>();
        if (schema?.Get("foreignKeys") is YamlList keys)
        {
            foreach (var key in keys.Items)
            {
                if (key is YamlMap map && Texts(map.Get("fields")) is { Length: 1 } fields && map.Get("reference") is YamlMap reference)
                {
                    var target = Scalar(reference, "resource");
                    references[fields[0]] = string.IsNullOrEmpty(target) ? name : target!;
                }
            }
        }

        var columns = new List<ColumnSchema>();
        if (schema?.Get("fields") is YamlList list)
        {
            foreach (var item in list.Items)
            {
                if (item is YamlMap column && Scalar(column, "name") is { } columnName)
                {
                    references.TryGetValue(columnName, out var target);
                    columns.Add(new ColumnSchema(columnName, Scalar(column, "type") ?? "string", target, Scalar(column, "currency"), Scalar(column, "delimiter")) { Unit = Unit(column, errors) });
                }
            }
        }

        var period = table.Get("period") is YamlMap p && Scalar(p, "from") is { } from && Scalar(p, "to") is { } to ? new PeriodSchema(from, to) : null;
        return new TableSchema(
            name,
            Scalar(table, "entity"),
            new(columns.ToArray()),
            new(Texts(schema?.Get("primaryKey"))),
            new(Texts(table.Get("names"))),
            new(Texts(table.Get("shortNames"))),
            period,
            table.Get("coverage") is YamlList { Items.Count: > 0 });
    }

    private static string? Unit(YamlMap column, DiagnosticList errors)
    {
        if (column.Get("unit") is not YamlScalar unit || unit.Value == UnitCatalog.PerCent || UnitCatalog.DimensionOf(unit.Value) is not null)
        {
            return Scalar(column, "unit");
        }

        errors.Add(DiagnosticCatalog.UnknownWord, unit.Span, UnitCatalog.Unknown(unit.Value, null));
        return null;
    }

    private static string? Scalar(YamlMap map, string key) => (map.Get(key) as YamlScalar)?.Value;

    private static string[] Texts(YamlNode? node)
    {
        if (node is YamlScalar scalar)
        {
            return [scalar.Value];
        }

        var texts = new List<string>();
        if (node is YamlList list)
        {
            foreach (var item in list.Items)
            {
                if (item is YamlScalar text)
                {
                    texts.Add(text.Value);
                }
            }
        }

        return texts.ToArray();
    }
}
