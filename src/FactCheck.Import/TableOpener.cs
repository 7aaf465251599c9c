using FactCheck.Engine.Facts;
using FactCheck.Import.Answers;
using FactCheck.Import.Databases;
using FactCheck.Import.ParquetFiles;
using FactCheck.Import.Stores;

namespace FactCheck.Import;

/// <summary>Opens tables of every format that the descriptor may name: the table of contents of this project.</summary>
public sealed class TableOpener : ITableFormats, IDisposable
{
    private readonly Lazy<AnswerClient> _client;

    /// <param name="firstWait">Before a server that is busy is asked again; a second where it is left out.</param>
    public TableOpener(TimeSpan? firstWait = null)
        => _client = new(() => new AnswerClient(firstWait ?? TimeSpan.FromSeconds(1), Environment.GetEnvironmentVariable("FACTCHECK_CONTACT")));

    /// <summary>The day of which answers of servers are; null where they may not be read, since a check has to give the same tomorrow.</summary>
    public DateOnly? Retrieved { get; init; }

    /// <summary>Is told what was left out of a table, and why.</summary>
    public Action<string> Note { get; init; } = static _ => { };

    private readonly Dictionary<string, DatabaseSession> _sessions = new(StringComparer.Ordinal);

    public ITableSource Open(TableDescriptor table, FolderReferenceFiles files) => table.Format switch
    {
        TableFormats.Parquet => ParquetTable.Open(Find(table.Path, files), files.Describe(table.Path)),
        TableFormats.Sqlite when table.Dialect.ContainsKey(TableFormats.StoredKey) => StoredTable.Open(Find(table.Path, files), files.Describe(table.Path), TableOf(table), isWritten: false),
        TableFormats.Sqlite => new DatabaseTable(Session(table.Path, () => new SqliteSession(Find(table.Path, files), files.Describe(table.Path))), TableOf(table)),
        TableFormats.PostgreSql => new DatabaseTable(Session(table.Path, () => new PostgresSession(PostgresAddress.Parse(table.Path))), TableOf(table)),
        TableFormats.Wikidata or TableFormats.WorldBank or TableFormats.Ecb when Retrieved is null
            => throw new TableUnreadableException($"The table is what a server answers ({table.Format}), which may differ the next time. Make a snapshot of it and use that: factcheck reference import."),
        TableFormats.Wikidata => WikidataTable.Open(table, new(_client.Value, files), Retrieved!.Value, Note),
        TableFormats.WorldBank => WorldBankTable.Open(table, new(_client.Value, files), Retrieved!.Value, Note),
        TableFormats.Ecb => EcbTable.Open(table, new(_client.Value, files), Retrieved!.Value),
        TableFormats.Csv when Retrieved is null
            => throw new TableUnreadableException($"The file '{files.Describe(table.Path)}' is larger than {files.LargestText >> 20} MB. Make a snapshot of it, which is looked up where it is, and use that: factcheck reference import."),
        TableFormats.Csv => new CsvTable(Find(table.Path, files), files.Describe(table.Path)),
        _ => throw new TableUnreadableException($"There is no reader of the format '{table.Format}'."),
    };

    /// <summary>A package whose tables and descriptor are in a database; null where a name is that of no database.</summary>
    /// <param name="name">The path of a SQLite file, or the address of a PostgreSQL database.</param>
    /// <param name="standard">What it stands on where it extends the standard package.</param>
    /// <exception cref="TableUnreadableException">The address cannot be read.</exception>
    public IReferenceFiles? OpenPackage(string name, IReferenceFiles? standard)
        => PostgresAddress.Is(name) ? new DatabasePackage(Session(name, () => new PostgresSession(PostgresAddress.Parse(name))), standard)
            : File.Exists(name) ? new DatabasePackage(Session(name, () => new SqliteSession(name, name)), standard)
            : null;

    public void Dispose()
    {
        if (_client.IsValueCreated)
        {
            _client.Value.Dispose();
        }

        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }

    private static string TableOf(TableDescriptor table) => table.Dialect.GetValueOrDefault("table", table.Name);

    private static string Find(string path, FolderReferenceFiles files)
        => files.Find(path) ?? throw new TableUnreadableException($"There is no file '{files.Describe(path)}'.");

    private DatabaseSession Session(string address, Func<DatabaseSession> open)
    {
        if (!_sessions.TryGetValue(address, out var session))
        {
            _sessions.Add(address, session = open());
        }

        return session;
    }
}
