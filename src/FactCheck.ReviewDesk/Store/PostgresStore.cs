using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace FactCheck.ReviewDesk.Store;

/// <summary>The store as a PostgreSQL database.</summary>
public sealed class PostgresStore(DbContextOptions<PostgresStore> options) : DeskStore(options)
{
    /// <summary>Any number that nobody else locks in a desk's database.</summary>
    private const int LockOfChanges = 20261128;

    public static void Use(DbContextOptionsBuilder options, string connectionString)
        => options.UseNpgsql(Parse(connectionString)).AddInterceptors(TextWithoutNul.Writing);

    public override async Task<IDbContextTransaction> BeginChange()
    {
        var change = await Database.BeginTransactionAsync();
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOfChanges})");
        return change;
    }

    private static string Parse(string connectionString)
    {
        try
        {
            var parsed = new NpgsqlConnectionStringBuilder(connectionString);
            parsed.ApplicationName ??= "factcheck-desk";
            return parsed is { Host.Length: > 0, Database.Length: > 0 }
                ? parsed.ToString()
                : throw new DeskProblem("The store names no host or no database; expected " + Form);
        }
        catch (ArgumentException)
        {
            // What is wrong with it may be the password.
            throw new DeskProblem("The store is no connection string of PostgreSQL; expected " + Form);
        }
    }

    private const string Form = "--store \"Host=HOST;Database=NAME;Username=USER\", with the password in PGPASSWORD or ~/.pgpass.";

    /// <summary>PostgreSQL has no text with the character NUL, which stories and requests may hold.</summary>
    private sealed class TextWithoutNul : DbCommandInterceptor
    {
        public static readonly TextWithoutNul Writing = new();

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            foreach (DbParameter parameter in result.Parameters)
            {
                if (parameter.Value is string text && text.Contains('\0', StringComparison.Ordinal))
                {
                    parameter.Value = text.Replace('\0', '\uFFFD');
                }
            }

            return result;
        }
    }
}
