using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>One loading of a package: what has been read so far, and the errors of every file.</summary>
internal sealed class PackageLoader(IReferenceFiles files)
{
    private readonly SortedDictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedTable> _byName = new(StringComparer.Ordinal);
    private readonly List<LoadedTable> _tables = [];
    private readonly List<ErrorList> _fileErrors = [];
    private readonly ErrorList _errors = new(files.Describe(ReferencePackage.DescriptorPath));

    public ReferenceLoadResult Load()
    {
        var package = ReadDescriptor();
        foreach (var schema in package.Tables)
        {
            ReadTable(schema);
        }

        foreach (var table in _tables)
        {
            CellChecker.CheckAll(table);
            KeyChecker.Check(table);
            PeriodChecker.Check(table);
            SourceChecker.Check(table, package.Sources);
        }

        foreach (var table in _tables)
        {
            LinkChecker.Check(table, _byName);
            ScopeChecker.Check(table, _byName, _errors);
        }

        return Result(package);
    }

    private PackageSchema ReadDescriptor()
        => ReadText(ReferencePackage.DescriptorPath, _errors, _errors, (1, 1)) is { } text
            ? DescriptorReader.Read(text, _errors)
            : new(new Dictionary<string, SourceEntry>(), []);

    private void ReadTable(TableSchema schema)
    {
        var errors = new ErrorList(files.Describe(schema.Descriptor.Path));
        _fileErrors.Add(errors);
        if (ReadText(schema.Descriptor.Path, errors, _errors, schema.PathAt) is { } text)
        {
            var table = TableFileReader.Read(schema, text, errors);
            _tables.Add(table);
            _byName.TryAdd(schema.Descriptor.Name, table);
        }
    }

    private string? ReadText(string path, ErrorList errors, ErrorList namingErrors, (int Line, int Column) namedAt)
    {
        if (FileReader.ReadBytes(files, path, namingErrors, namedAt) is not { } bytes)
        {
            return null;
        }

        _bytes[path] = bytes;
        return FileReader.Decode(bytes, errors);
    }

    private ReferenceLoadResult Result(PackageSchema package)
    {
        var errors = new List<ReferenceError>();
        _errors.CopyTo(errors);
        foreach (var file in _fileErrors)
        {
            file.CopyTo(errors);
        }

        if (errors.Count > 0)
        {
            return new(null, errors);
        }

        var tables = new ReferenceTable[_tables.Count];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = RowHeaderBuilder.Build(_tables[i], package.Sources);
        }

        return new(new(tables, PackageHash.Of(_bytes)) { File = _errors.File }, []);
    }
}
