using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Reads a package that was checked before: the descriptor and the hash at once, the rows of a table when they are first asked for.</summary>
internal static class CheckedPackageReader
{
    public static ReferenceLoadResult Read(IReferenceFiles files)
    {
        var errors = new ErrorList(files.Describe(ReferencePackage.DescriptorPath));
        var package = Text(files, ReferencePackage.DescriptorPath, errors) is { } text ? DescriptorReader.Read(text, errors) : null;
        if (!errors.IsEmpty)
        {
            return new(null, errors.ToList());
        }

        var tables = new ReferenceTable[package!.Tables.Count];
        for (var i = 0; i < tables.Length; i++)
        {
            var schema = package.Tables[i];
            tables[i] = new(schema.Descriptor, new DeferredRows(() => Rows(files, schema, package.Sources))) { DeclaredAt = schema.At };
        }

        var hash = PackageHash.Of(files, package.Tables.Select(schema => schema.Descriptor.Path).Append(ReferencePackage.DescriptorPath));
        return new(new(tables, hash) { File = errors.File }, []);
    }

    private static IReadOnlyList<FactHeader> Rows(IReferenceFiles files, TableSchema schema, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        var errors = new ErrorList(files.Describe(schema.Descriptor.Path));
        if (Text(files, schema.Descriptor.Path, errors) is { } text)
        {
            var table = TableFileReader.Read(schema, text, errors);
            KeyChecker.Check(table);
            if (errors.IsEmpty)
            {
                return RowHeaderBuilder.Build(table, sources).Rows;
            }
        }

        throw new InvalidOperationException($"A table that is said to be checked is not: {errors.ToList()[0]}");
    }

    private static string? Text(IReferenceFiles files, string path, ErrorList errors)
        => FileReader.ReadBytes(files, path, errors, (1, 1)) is { } bytes ? FileReader.Decode(bytes, errors) : null;
}
