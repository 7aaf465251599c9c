using Microsoft.Data.Sqlite;
using Npgsql;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Why the store does not do at the moment what is rightly asked of it.</summary>
public enum StoreTrouble
{
    /// <summary>Its file or its server is not there, or does not answer.</summary>
    Gone,

    /// <summary>There is no room to write.</summary>
    Full,

    /// <summary>Somebody else has held it for too long.</summary>
    Busy,
}

public static class StoreTroubles
{
    private const int NoSpaceLeft = 28;

    /// <summary>What of a failure passes when the store is well again; null where it is a fault of ours.</summary>
    public static StoreTrouble? Of(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (OfOne(failure) is { } trouble)
            {
                return trouble;
            }
        }

        return null;
    }

    private static StoreTrouble? OfOne(Exception failure) => failure switch
    {
        SqliteException sqlite => Of(sqlite),
        PostgresException postgres => Of(postgres.SqlState),
        NpgsqlException => StoreTrouble.Gone,
        IOException { HResult: NoSpaceLeft } => StoreTrouble.Full,
        _ => null,
    };

    public static string Title(this StoreTrouble trouble) => trouble switch
    {
        StoreTrouble.Full => "The desk's disk is full",
        StoreTrouble.Busy => "The desk's store is busy",
        _ => "The desk's store cannot be reached",
    };

    public static string Advice(this StoreTrouble trouble) => trouble switch
    {
        StoreTrouble.Full => "Nothing of what was sent is recorded, and nothing can be until there is room; what is there can be read. Tell whoever runs the desk; it goes on by itself.",
        StoreTrouble.Busy => "Nothing of what was sent is recorded. Send it again in a few seconds.",
        _ => "Nothing of what was sent is recorded. Tell whoever runs the desk, and send it again in a few minutes; the desk goes on by itself when its store is back.",
    };

    /// <summary>By the result codes of SQLite (https://sqlite.org/rescode.html).</summary>
    private static StoreTrouble? Of(SqliteException failure) => (failure.SqliteErrorCode, failure.SqliteExtendedErrorCode) switch
    {
        (13, _) => StoreTrouble.Full,
        // What could not be written (IOERR_WRITE) or made longer (IOERR_SHMSIZE).
        (10, 778 or 4874) => StoreTrouble.Full,
        (5 or 6, _) => StoreTrouble.Busy,
        (8 or 10 or 11 or 14 or 26, _) => StoreTrouble.Gone,
        _ => null,
    };

    /// <summary>By the classes of PostgreSQL's error codes.</summary>
    private static StoreTrouble? Of(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => StoreTrouble.Full,
        ['5', '3', ..] or PostgresErrorCodes.LockNotAvailable => StoreTrouble.Busy,
        ['0', '8', ..] or ['5', '7', 'P', ..] or ['5', '8', ..] or PostgresErrorCodes.ReadOnlySqlTransaction => StoreTrouble.Gone,
        _ => null,
    };
}
