using FactCheck.Engine.Facts;

namespace FactCheck.Import.Tests;

public class PostgresTests(PostgresCluster cluster) : IClassFixture<PostgresCluster>
{
    private const string Skipped = "Not run: PostgreSQL is not installed here (apt-get install postgresql).";

    [SkippableFact]
    public void Every_type_becomes_the_text_of_a_cell()
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        cluster.Execute("""
            CREATE TABLE rates (code text, day date, rate numeric(18, 4), people bigint, share double precision, fixed boolean, names text[], seen timestamptz, month timestamp, note jsonb);
            INSERT INTO rates VALUES
                ('b', '2024-02-29', 8.3800, 124516650, 0.1, true, ARRAY['Nippon', 'Land of the Rising Sun'], '2024-02-29 00:00:00+00', '2024-02-01', '{}'),
                ('B', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                ('ä', '1866-08-25', 11600000000, -1, 1e300, false, ARRAY[]::text[], NULL, NULL, NULL);
            """);
        using var folder = new PackageFolder().WithTable(
            "rates", $"path: \"{cluster.Address}\", format: postgresql", "code",
            "code: string", "day: date", "rate: number", "people: integer", "share: string", "fixed: boolean", "names: list", "seen: date", "month: date");
        Assert.Equal(
            [
                "B,,,,,,,,",
                "b,2024-02-29,8.3800,124516650,0.1,true,Nippon;Land of the Rising Sun,2024-02-29,2024-02-01",
                "ä,1866-08-25,11600000000.0000,-1,1E+300,false,,,",
            ],
            folder.Rows("rates"));
    }

    [SkippableFact]
    public void A_schema_and_a_view_can_be_named()
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        cluster.Execute("""
            CREATE SCHEMA desk; CREATE TABLE desk."People of note" (id text, born date);
            INSERT INTO desk."People of note" VALUES ('a', '1950-01-02');
            CREATE VIEW desk.people AS SELECT * FROM desk."People of note";
            """);
        using var folder = new PackageFolder().WithTable("people", $"path: \"{cluster.Address}\", format: postgresql, dialect: {{table: desk.people}}", "id", "id: string", "born: date");
        Assert.Equal(["a,1950-01-02"], folder.Rows("people"));
        folder.WithTable("people", $"path: \"{cluster.Address}\", format: postgresql, dialect: {{table: desk.People of note}}", "id", "id: string", "born: date");
        Assert.Equal(["a,1950-01-02"], folder.Rows("people"));
    }

    [SkippableFact]
    public void A_time_of_day_is_no_date()
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        cluster.Execute("CREATE TABLE seen (id text, at timestamptz); INSERT INTO seen VALUES ('a', '2024-02-29 12:30:00+00')");
        using var folder = new PackageFolder().WithTable("seen", $"path: \"{cluster.Address}\", format: postgresql", "id", "id: string", "at: date");
        Assert.Equal($"{cluster.Address}, table seen(1,2): error FC6030: '2024-02-29T12:30:00' is not a date; expected a day such as 2026-01-16.", folder.Error());
    }

    [SkippableFact]
    public void The_tables_of_a_package_are_those_of_one_moment()
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        cluster.Execute("CREATE TABLE one (id text); CREATE TABLE two (id text)");
        using var folder = new PackageFolder().With(ReferencePackage.DescriptorPath, $$$"""
            resources:
              - {name: one, path: "{{{cluster.Address}}}", format: postgresql, schema: {fields: [{name: id, type: string}], primaryKey: id}}
              - {name: two, path: "{{{cluster.Address}}}", format: postgresql, schema: {fields: [{name: id, type: string}], primaryKey: id}}
            """);
        using var opener = new TableOpener();
        var files = new FolderReferenceFiles(folder.Root) { Formats = opener };
        Assert.Empty(ReferenceLoader.Load(files).Package!["one"].Rows);
        cluster.Execute("INSERT INTO two VALUES ('a')");
        Assert.Empty(ReferenceLoader.Load(files).Package!["two"].Rows);
        Assert.Single(folder.Load().Package!["two"].Rows);
    }

    [SkippableFact]
    public void A_database_can_hold_the_descriptor_too()
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        cluster.Execute($"""
            CREATE TABLE datapackage (descriptor text); INSERT INTO datapackage VALUES ('{PackageFolder.Descriptor("towns", "path: towns.csv", "id", "id: string", "people: integer")}');
            CREATE TABLE towns (id text, people int); INSERT INTO towns VALUES ('a', 12);
            """);
        using var opener = new TableOpener();
        var (package, errors) = ReferenceLoader.Load(opener.OpenPackage(cluster.Address, null)!);
        Assert.Empty(errors);
        Assert.Equal(["a,12"], PackageFolder.Cells(package!["towns"]));
    }

    [SkippableTheory]
    [InlineData("/postgres", "nowhere", "there is no such table or view; the key 'table' of the resource's 'dialect' names it")]
    [InlineData("/absent", "nowhere", "database \"absent\" does not exist. The database is the last part of the address.")]
    public void What_the_server_refuses_is_named_and_what_to_do(string database, string table, string message)
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        using var folder = new PackageFolder().WithTable(table, $"path: \"postgresql://127.0.0.1:{cluster.Port}{database}\", format: postgresql", "id", "id: string");
        Assert.Contains(message, folder.Error(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_wrong_password_is_not_shown()
    {
        Skip.IfNot(cluster.IsThere, Skipped);
        Environment.SetEnvironmentVariable("PGPASSWORD", "wr0ng-secret");
        try
        {
            using var folder = new PackageFolder().WithTable("towns", $"path: \"{cluster.Address}\", format: postgresql", "id", "id: string");
            var error = folder.Error();
            Assert.Contains("the server refuses the user: ", error, StringComparison.Ordinal);
            Assert.Contains("Set PGUSER and PGPASSWORD", error, StringComparison.Ordinal);
            Assert.DoesNotContain("wr0ng", error, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PGPASSWORD", PostgresCluster.Password);
        }
    }

    [Fact]
    public void A_refused_connection_says_so()
    {
        var port = PostgresCluster.FreePort();
        using var folder = new PackageFolder().WithTable("towns", $"path: \"postgresql://127.0.0.1:{port}/facts\", format: postgresql", "id", "id: string");
        Assert.Equal(
            $"datapackage.yaml(3,25): error FC6001: Table 'towns' cannot be read: postgresql://127.0.0.1:{port}/facts: the connection is refused: no server listens there. Start it, or mend the host and the port of the address.",
            folder.Error());
    }

    [Theory]
    [InlineData("postgresql://desk:s3cret@host/facts", "an address with a password")]
    [InlineData("postgresql://host/facts?password=s3cret", "an address with a password")]
    [InlineData("postgresql://host", "expected postgresql://HOST:PORT/DATABASE")]
    [InlineData("postgresql://host:x/facts", "expected postgresql://HOST:PORT/DATABASE")]
    [InlineData("postgresql://host/facts?sslmod=require", "the parameter 'sslmod', which is not read here")]
    [InlineData("mysql://host/facts", "expected postgresql://HOST:PORT/DATABASE")]
    public void An_address_says_what_is_wrong_with_it_and_no_secret(string address, string message)
    {
        using var folder = new PackageFolder().WithTable("towns", $"path: \"{address}\", format: postgresql", "id", "id: string");
        var errors = string.Join('\n', folder.Load().Errors);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", errors, StringComparison.Ordinal);
    }
}
