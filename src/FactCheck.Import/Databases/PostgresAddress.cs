using FactCheck.Engine.Facts;
using Npgsql;

namespace FactCheck.Import.Databases;

/// <summary>Where a PostgreSQL database is: <c>postgresql://[USER@]HOST[:PORT]/DATABASE[?host=SOCKET&amp;sslmode=MODE]</c>, as its own programs read it.</summary>
internal sealed record PostgresAddress
{
    private const string Form = "expected postgresql://HOST:PORT/DATABASE, with ?host=/FOLDER for a socket and ?sslmode=require for encryption.";

    private PostgresAddress(string name, string connectionString)
    {
        Name = name;
        ConnectionString = connectionString;
    }

    /// <summary>The address without user and parameters, for messages.</summary>
    public string Name { get; }

    public string ConnectionString { get; }

    public static bool Is(string text)
        => text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="TableUnreadableException">It is no such address, or holds a password.</exception>
    public static PostgresAddress Parse(string text)
    {
        if (!Is(text))
        {
            throw new TableUnreadableException("The path is no address of a PostgreSQL database; " + Form);
        }

        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var query = Cut(ref rest, '?');
        var database = Cut(ref rest, '/');
        var at = rest.LastIndexOf('@');
        var user = at < 0 ? "" : rest[..at];
        var host = rest[(at + 1)..];
        var builder = new NpgsqlConnectionStringBuilder { ApplicationName = "factcheck", Pooling = false, Timeout = 10 };
        if (TableAddress.HoldsPassword(text))
        {
            throw new TableUnreadableException("The address holds a password, which would end up in files and logs. Leave it out and set PGPASSWORD, or write it into ~/.pgpass.");
        }

        var port = host.Contains(':') ? Cut(ref host, ':') : "";
        if (database.Length == 0 || (port.Length > 0 && !int.TryParse(port, out _)))
        {
            throw new TableUnreadableException("The path is no address of a PostgreSQL database; " + Form);
        }

        builder.Host = host.Length == 0 ? "localhost" : Uri.UnescapeDataString(host);
        builder.Database = Uri.UnescapeDataString(database);
        if (port.Length > 0)
        {
            builder.Port = int.Parse(port);
        }

        if (user.Length > 0)
        {
            builder.Username = Uri.UnescapeDataString(user);
        }

        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(builder, pair);
        }

        return new($"postgresql://{host}{(port.Length > 0 ? ":" + port : "")}/{database}", builder.ToString());
    }

    private static void Set(NpgsqlConnectionStringBuilder builder, string pair)
    {
        var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, Uri.UnescapeDataString(right)) : (pair, "");
        switch (name)
        {
            case "host":
                builder.Host = value;
                break;
            case "port" when int.TryParse(value, out var port):
                builder.Port = port;
                break;
            case "user":
                builder.Username = value;
                break;
            case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode):
                builder.SslMode = mode;
                break;
            default:
                throw new TableUnreadableException($"The address has the parameter '{name}', which is not read here or has no such value; the parameters are host, port, user, sslmode.");
        }
    }

    /// <summary>Takes what stands behind the first separator off a text.</summary>
    private static string Cut(ref string text, char separator)
    {
        var at = text.IndexOf(separator);
        var rest = at < 0 ? "" : text[(at + 1)..];
        text = at < 0 ? text : text[..at];
        return rest;
    }
}
