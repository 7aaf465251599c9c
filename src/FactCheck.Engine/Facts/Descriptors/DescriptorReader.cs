using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads <c>datapackage.yaml</c>: the sources, then each table. What tables say of one another is looked at when all are together.</summary>
internal static class DescriptorReader
{
    private static readonly string[] PackageKeys =
    [
        "name", "title", "description", "version", "homepage", "created", "keywords", "profile", "$schema",
        "licenses", "contributors", "sources", "resources", "extends",
    ];

    private static readonly string[] SourceKeys = ["name", "title", "path", "email", "version"];

    /// <summary>What could be read; what could not is among the errors.</summary>
    public static PackageSchema Read(string text, ErrorList errors)
    {
        var sources = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        var tables = new List<TableSchema>();
        var additions = new List<TableAddition>();
        var isExtension = false;
        switch (YamlTreeReader.Read(text, errors, "The descriptor is empty; expected a map with the key 'resources'."))
        {
            case YamlMap root:
                var package = new MapReader(root, "the package", PackageKeys, errors);
                ReadSources(package, sources, errors);
                package.Required("resources");
                isExtension = Extends(package);
                foreach (var resource in package.Maps("resources"))
                {
                    if (isExtension && !resource.Entries.Any(entry => entry.Key.Value == "schema"))
                    {
                        additions.AddRange(TableReader.ReadAddition(resource, errors));
                    }
                    else if (TableReader.Read(resource, errors) is { } table)
                    {
                        tables.Add(table);
                    }
                }

                break;
            case { } other:
                errors.Add(ReferenceErrors.UnexpectedValue, other.At, $"The descriptor is {other.Kind}; expected a map with the key 'resources'.");
                break;
        }

        return new(sources, tables) { IsExtension = isExtension, Additions = additions };
    }

    private static bool Extends(MapReader package)
    {
        const string Standard = "standard";
        var extends = package.Text("extends");
        if (extends is not null && extends.Value != Standard)
        {
            package.Unexpected<YamlText>(extends, "extends", Standard);
        }

        return extends is not null;
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
}
