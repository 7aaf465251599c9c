using FactCheck.Import.Tests;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>One PostgreSQL server for all tests of the desk, with a database for each desk.</summary>
[CollectionDefinition(nameof(PostgresServer))]
public sealed class PostgresServer : IDisposable, ICollectionFixture<PostgresServer>
{
    private const string Migrated = "desk_migrated";

    private readonly PostgresCluster _cluster = new();
    private int _databases;

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        _cluster.Dispose();
    }

    /// <summary>The connection string of a new database, brought up to date as a desk does it, but once for all of them.</summary>
    public string NewDatabase()
    {
        SkipWhereThereIsNone();
        if (_databases++ == 0)
        {
            var options = new DbContextOptionsBuilder<PostgresStore>();
            PostgresStore.Use(options, ConnectionString(Migrated) + ";Pooling=false");
            using var store = new PostgresStore(options.Options);
            store.Database.Migrate();
        }

        _cluster.Execute($"CREATE DATABASE desk_{_databases} TEMPLATE {Migrated}");
        return ConnectionString($"desk_{_databases}");
    }

    /// <summary>The connection string of a database that is not there yet.</summary>
    public string NoDatabase()
    {
        SkipWhereThereIsNone();
        return ConnectionString($"desk_{++_databases}_new");
    }

    /// <summary>Runs something while the server is stopped.</summary>
    public async Task WhileStopped(Func<Task> what)
    {
        _cluster.Stop();
        try
        {
            await what();
        }
        finally
        {
            _cluster.Start();
        }
    }

    /// <summary>Copies a database to a file and makes another of it with PostgreSQL's own programs, as the README says.</summary>
    public string DumpAndRestore(string connectionString)
    {
        var from = new NpgsqlConnectionStringBuilder(connectionString);
        var to = NoDatabase();
        var file = Path.Join(_cluster.Folder, "desk.dump");
        string[] server = ["--host", "127.0.0.1", "--port", $"{from.Port}"];
        _cluster.RunAsServer("pg_dump", [.. server, "--format=custom", "--file", file, from.Database!]);
        _cluster.Execute($"CREATE DATABASE {new NpgsqlConnectionStringBuilder(to).Database}");
        _cluster.RunAsServer("pg_restore", [.. server, "--dbname", new NpgsqlConnectionStringBuilder(to).Database!, file]);
        return to;
    }

    public void Drop(string connectionString)
        => _cluster.Execute($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");

    // The user and the password are in the environment.
    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_cluster.Port};Database={database}";

    private void SkipWhereThereIsNone() => Skip.IfNot(_cluster.IsThere, "Not run on PostgreSQL, which is not installed here (apt-get install postgresql); the same test ran on SQLite.");
}
