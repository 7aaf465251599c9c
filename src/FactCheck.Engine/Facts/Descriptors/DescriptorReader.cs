using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads <c>datapackage.yaml</c>: the sources, then each table, then what tables say of one another.</summary>
internal static class DescriptorReader
{
    private static readonly string[] PackageKeys =
    [
        "name", "title", "description", "version", "homepage", "created", "keywords", "profile", "$schema",
        "licenses", "contributors", "sources", "resources",
    ];

    private static readonly string[] SourceKeys = ["name", "title", "path", "email", "version"];

    /// <summary>What could be read; what could not is among the errors.</summary>
    public static PackageSchema Read(string text, ErrorList errors)
    {
        var sources = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        var tables = new List<TableSchema>();
        switch (YamlTreeReader.Read(text, errors))
        {
            case YamlMap root:
                var package = new MapReader(root, "the package", PackageKeys, errors);
                ReadSources(package, sources, errors);
                package.Required("resources");
                foreach (var resource in package.Maps("resources"))
                {
                    if (TableReader.Read(resource, errors) is { } table)
                    {
                        tables.Add(table);
                    }
                }

                CheckNames(tables, errors);
                ForeignKeyChecker.Check(tables, errors);
                break;
            case { } other:
                errors.Add(ReferenceErrors.UnexpectedValue, other.At, $"The descriptor is {other.Kind}; expected a map with the key 'resources'.");
                break;
        }

        return new(sources, tables);
    }

    private static void ReadSources(MapReader package, Dictionary<string, SourceEntry> sources, ErrorList errors)
    {
        foreach (var map in package.Maps("sources"))
        {
            var entry = new MapReader(map, "a source", SourceKeys, errors);
            if (entry.RequiredText("name") is not { } name)
            {
                continue;
            }

            var source = new SourceEntry(entry.Text("title")?.Value ?? name.Value, entry.Text("path")?.Value ?? "");
            if (!sources.TryAdd(name.Value, source))
            {
                errors.Add(ReferenceErrors.RepeatedName, name.At, $"There are two sources with the name '{name.Value}'.");
            }
        }
    }

    private static void CheckNames(List<TableSchema> tables, ErrorList errors)
    {
        // Rules write table and entity names in the same places, so all of them share one space.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (!seen.Add(table.Descriptor.Name))
            {
                errors.Add(ReferenceErrors.RepeatedName, table.At, $"There are two tables or entities with the name '{table.Descriptor.Name}'.");
            }

            if (table.Descriptor.Entity is { } entity && !seen.Add(entity))
            {
                errors.Add(ReferenceErrors.RepeatedName, table.At, $"There are two tables or entities with the name '{entity}'.");
            }
        }
    }
}
