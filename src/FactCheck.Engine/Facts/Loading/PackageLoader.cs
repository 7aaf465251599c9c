using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>One loading of a package, and of the one underneath where it extends it: what has been read so far, and the errors of every file.</summary>
/// <param name="store">Takes tables that are too large for memory; null where what is read is checked against at once.</param>
/// <param name="storeAbove">How many rows are held in memory.</param>
internal sealed class PackageLoader(IReferenceFiles files, ITableStore? store, int storeAbove)
{
    private readonly SortedDictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedTable> _byName = new(StringComparer.Ordinal);
    private readonly List<LoadedTable> _tables = [];
    private readonly List<LoadedTable> _additions = [];
    private readonly List<(SourceTableReader Reader, IReferenceFiles From)> _large = [];
    private readonly List<ReferenceTable> _stored = [];
    private IReadOnlyDictionary<string, SourceEntry> _sources = new Dictionary<string, SourceEntry>();
    private readonly List<ErrorList> _fileErrors = [];
    private readonly ErrorList _errors = new(files.Describe(ReferencePackage.DescriptorPath));
    private readonly ErrorList _standardErrors = new(files.Standard?.Describe(ReferencePackage.DescriptorPath) ?? "");

    public ReferenceLoadResult Load()
    {
        var package = ReadDescriptors();
        _sources = package.Sources;
        PackageChecker.Check(package.Tables, ErrorsOf);
        foreach (var schema in package.Tables)
        {
            if (ReadTable(schema, schema.IsStandard ? files.Standard! : files, ErrorsOf(schema), schema.PathAt) is { } table)
            {
                _tables.Add(table);
                _byName.TryAdd(schema.Descriptor.Name, table);
            }
        }

        foreach (var addition in package.Additions)
        {
            ReadAddition(addition, package.Tables);
        }

        CheckRows(package);
        foreach (var (reader, from) in _large)
        {
            ReadLarge(reader, from);
        }

        return Result(package);
    }

    private void CheckRows(PackageSchema package)
    {
        foreach (var table in _tables.Concat(_additions))
        {
            CellChecker.CheckAll(table);
            KeyChecker.Check(table);
            PeriodChecker.Check(table);
            SourceChecker.Check(table, package.Sources);
        }

        foreach (var addition in _additions)
        {
            _byName[addition.Schema.Descriptor.Name].MakeRoomFor(addition);
        }

        foreach (var table in _tables.Concat(_additions))
        {
            LinkChecker.Check(table, _byName);
        }

        foreach (var table in _tables)
        {
            ScopeChecker.Check(table, _byName, ErrorsOf(table.Schema));
        }
    }

    private PackageSchema ReadDescriptors()
    {
        var own = ReadDescriptor(files, _errors);
        return own.IsExtension && files.Standard is { } standard ? own.Over(ReadDescriptor(standard, _standardErrors)) : own;
    }

    private PackageSchema ReadDescriptor(IReferenceFiles from, ErrorList errors)
        => ReadText(from, ReferencePackage.DescriptorPath, errors, errors, (1, 1)) is { } text
            ? DescriptorReader.Read(text, errors)
            : new(new Dictionary<string, SourceEntry>(), []);

    private void ReadAddition(TableAddition addition, IReadOnlyList<TableSchema> tables)
    {
        var name = addition.Table.Value;
        if (tables.FirstOrDefault(table => table.Descriptor.Name == name) is not { } schema)
        {
            _errors.Add(
                ReferenceErrors.UnknownTable,
                addition.Table.At,
                $"There is no table '{name}' in the package underneath to add rows to; a table of your own has a schema.{NearestName.Hint(name, tables.Select(table => table.Descriptor.Name))}");
            return;
        }

        var own = schema with { Descriptor = schema.Descriptor with { Path = addition.Path.Value }, IsStandard = false };
        if (ReadTable(own, files, _errors, addition.Path.At) is { } rows && _byName.ContainsKey(name))
        {
            _additions.Add(rows);
        }
    }

    private LoadedTable? ReadTable(TableSchema schema, IReferenceFiles from, ErrorList namingErrors, (int Line, int Column) namedAt)
    {
        var errors = new ErrorList(from.Describe(schema.Descriptor.Path));
        _fileErrors.Add(errors);
        try
        {
            if (from.OpenTable(schema.Descriptor) is { } source)
            {
                return ReadSource(schema, source, from);
            }
        }
        catch (TableUnreadableException problem)
        {
            namingErrors.Add(ReferenceErrors.FileMissing, namedAt, $"Table '{schema.Descriptor.Name}' cannot be read: {problem.Message}");
            return null;
        }

        return ReadText(from, schema.Descriptor.Path, errors, namingErrors, namedAt) is { } text ? TableFileReader.Read(schema, text, errors) : null;
    }

    /// <returns>Null for a table that is not held in memory.</returns>
    private LoadedTable? ReadSource(TableSchema schema, ITableSource source, IReferenceFiles from)
    {
        if (store is null && source is IStoredTable stored)
        {
            _bytes[PlaceOf(from, schema.Descriptor.Name)] = stored.Sha256;
            _stored.Add(StoredTableReader.Open(schema, stored, _sources));
            return null;
        }

        var errors = new ErrorList(source.Name);
        _fileErrors.Add(errors);
        var reader = new SourceTableReader(schema, source, errors);

        // Names of rows are looked for in every story, so they are in memory whatever they take.
        var table = reader.Next(store is null || schema.Descriptor.Names.Count > 0 ? int.MaxValue : storeAbove)!;
        if (!reader.IsDone)
        {
            reader.PutBack(table);
            _large.Add((reader, from));
            return null;
        }

        using (reader)
        {
            _bytes[PlaceOf(from, schema.Descriptor.Name)] = reader.Sha256();
            return table;
        }
    }

    private void ReadLarge(SourceTableReader reader, IReferenceFiles from)
    {
        using (reader)
        {
            try
            {
                if (new StoredTableReader(reader, _sources).Read(store!, _byName, out var sha256) is { } table)
                {
                    _bytes[PlaceOf(from, reader.Schema.Descriptor.Name)] = sha256;
                    _stored.Add(table);
                }
            }
            catch (TableUnreadableException problem)
            {
                ErrorsOf(reader.Schema).Add(ReferenceErrors.FileMissing, reader.Schema.PathAt, $"Table '{reader.Schema.Descriptor.Name}' cannot be read: {problem.Message}");
            }
        }
    }

    private string PlaceOf(IReferenceFiles from, string path) => ReferenceEquals(from, files) ? path : "standard/" + path;

    private string? ReadText(IReferenceFiles from, string path, ErrorList errors, ErrorList namingErrors, (int Line, int Column) namedAt)
    {
        if (FileReader.ReadBytes(from, path, namingErrors, namedAt) is not { } bytes)
        {
            return null;
        }

        _bytes[PlaceOf(from, path)] = bytes;
        return FileReader.Decode(bytes, errors);
    }

    private ErrorList ErrorsOf(TableSchema schema) => schema.IsStandard ? _standardErrors : _errors;

    private ReferenceLoadResult Result(PackageSchema package)
    {
        var errors = new List<ReferenceError>();
        _errors.CopyTo(errors);
        _standardErrors.CopyTo(errors);
        foreach (var file in _fileErrors)
        {
            file.CopyTo(errors);
        }

        if (errors.Count > 0)
        {
            return new(null, errors);
        }

        // Not before: a mistake in a row is named in the file it came from.
        foreach (var addition in _additions)
        {
            _byName[addition.Schema.Descriptor.Name].Rows.AddRange(addition.Rows);
        }

        var tables = new ReferenceTable[_tables.Count];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = RowHeaderBuilder.Build(_tables[i], package.Sources);
        }

        return new(new([.. tables, .. _stored], PackageHash.Of(_bytes)) { File = _errors.File }, []);
    }
}
