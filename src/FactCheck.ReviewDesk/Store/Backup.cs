using Microsoft.Data.Sqlite;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Copies an SQLite store to a file as it is at one moment, while the desk goes on.</summary>
public static class Backup
{
    private const string Verb = "backup";

    private const string Form = "expected: dotnet run --project src/FactCheck.ReviewDesk -- backup FILE [--data DIR]";

    public static bool IsAsked(IReadOnlyList<string> args) => args is [Verb, ..];

    /// <summary>What was done, in a sentence.</summary>
    /// <param name="file">As it was named on the command line.</param>
    public static string Write(string? file, DeskOptions desk, string dataFolder)
    {
        if (desk.Store is { Length: > 0 })
        {
            throw new DeskProblem("No backup was made. This desk is in PostgreSQL, whose own tools copy it while it runs: pg_dump --format=custom --file FILE DATABASE, and pg_restore.");
        }

        if (file is not { Length: > 0 } || file.StartsWith('-'))
        {
            throw new DeskProblem("No backup was made. It needs a file to write; " + Form);
        }

        var store = Path.Join(dataFolder, SqliteStore.FileName);
        var target = Path.GetFullPath(file);
        if (!File.Exists(store) || File.Exists(target))
        {
            throw new DeskProblem(File.Exists(store) ? $"No backup was made. {target} is there already; name another." : $"No backup was made. There is no store at {store}; {Form}");
        }

        var part = target + ".part";
        try
        {
            // Story texts and hashes of passwords are nobody else's.
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            new FileStream(part, options).Dispose();
            var decisions = Copy(store, part);
            File.Move(part, target);
            return $"Backed up to {target}, with {decisions} decisions. To go back to it: stop the desk, put it in the place of {store}, and take {SqliteStore.FileName}-wal and {SqliteStore.FileName}-shm away.";
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw new DeskProblem($"No backup was made. {failure.Message} Look whether {store} is a desk's store, and whether there is room for {target}.");
        }
    }

    private static long Copy(string store, string part)
    {
        using var from = Open(store, SqliteOpenMode.ReadWrite);
        using var to = Open(part, SqliteOpenMode.ReadWrite);
        from.BackupDatabase(to);
        if (Ask(to, "PRAGMA integrity_check") is not "ok" and var fault)
        {
            throw new IOException($"What was copied is not whole: {fault}.");
        }

        // One file is a backup; with a log beside it there would be two.
        Ask(to, "PRAGMA journal_mode = DELETE");
        return (long)Ask(to, "SELECT COUNT(*) FROM \"Decisions\"")!;
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static object? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }
}
