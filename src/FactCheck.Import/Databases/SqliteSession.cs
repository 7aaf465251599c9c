using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace FactCheck.Import.Databases;

/// <summary>A SQLite file, opened for reading.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">As it was named.</param>
internal sealed class SqliteSession(string path, string name) : DatabaseSession(name)
{
    private const int NoDatabase = 26;
    private const int Error = 1;

    /// <summary>Texts are ordered by their bytes there unless the column asks for something else.</summary>
    public override string Ordered(string column) => column + " COLLATE BINARY";

    protected override DbConnection Connect()
        => new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());

    protected override string Explain(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: NoDatabase } => "the file is no SQLite database.",
        SqliteException { SqliteErrorCode: Error } problem when problem.Message.Contains("no such table", StringComparison.Ordinal)
            => "there is no such table; the key 'table' of the resource's 'dialect' names it where it is called otherwise than the resource.",
        SqliteException problem => $"SQLite says: {problem.Message}",
        _ => failure.Message,
    };
}
