using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Makes the database itself refuse to change or take away what is only ever added.</summary>
public static class AppendOnly
{
    public static void HoldRowsOf(this MigrationBuilder migration, params string[] tables)
    {
        foreach (var table in tables)
        {
            foreach (var change in (string[])["UPDATE", "DELETE"])
            {
                migration.Sql($"CREATE TRIGGER \"{table}_no_{change.ToLowerInvariant()}\" BEFORE {change} ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'Rows of {table} are only added.'); END;");
            }
        }
    }
}
