using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Makes the database itself refuse to change or take away what is only ever added.</summary>
public static class AppendOnly
{
    public static void HoldRowsOf(this MigrationBuilder migration, params string[] tables)
    {
        foreach (var table in tables)
        {
            var why = $"Rows of {table} are only added.";
            migration.Sql(migration.IsNpgsql() ? InPostgres(table, why) : InSqlite(table, why));
        }
    }

    private static string InSqlite(string table, string why) => string.Concat(((string[])["UPDATE", "DELETE"]).Select(change =>
        $"CREATE TRIGGER \"{table}_no_{change.ToLowerInvariant()}\" BEFORE {change} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{why}'); END;\n"));

    private static string InPostgres(string table, string why) =>
        $"""
        CREATE FUNCTION "{table}_only_added"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{why}'; END $$;
        CREATE TRIGGER "{table}_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION "{table}_only_added"();
        """;
}
