using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace FactCheck.Import.Databases;

/// <summary>A PostgreSQL database. User and password come from where PostgreSQL's own programs take them, never from a file of ours.</summary>
internal sealed class PostgresSession(PostgresAddress address) : DatabaseSession(address.Name)
{
    public override string Ordered(string column) => $"({column})::text COLLATE \"C\"";

    protected override DbConnection Connect() => new NpgsqlConnection(address.ConnectionString);

    protected override string Explain(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable }
            => "there is no such table or view; the key 'table' of the resource's 'dialect' names it where it is called otherwise than the resource, with its schema where that is not in the search path.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } problem
            => $"the server refuses the user: {problem.MessageText}. Set PGUSER and PGPASSWORD, or write the password into ~/.pgpass.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } problem => $"{problem.MessageText}. The database is the last part of the address.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } problem => $"{problem.MessageText}. Grant the user SELECT on it.",
        PostgresException problem => $"PostgreSQL says: {problem.MessageText} (SQLSTATE {problem.SqlState}).",
        NpgsqlException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } }
            => "the connection is refused: no server listens there. Start it, or mend the host and the port of the address.",
        NpgsqlException { InnerException: SocketException socket } => $"there is no connection: {socket.Message}. Mend the host and the port of the address.",
        NpgsqlException { InnerException: TimeoutException } => "the server did not answer in time.",
        NpgsqlException when failure.Message.Contains("password", StringComparison.OrdinalIgnoreCase)
            => "the server asks for a password. Set PGPASSWORD, or write it into ~/.pgpass.",
        InvalidCastException or OverflowException => $"a value cannot be read: {failure.Message}. Convert it in a view, as with ::text.",
        _ => failure.Message,
    };
}
