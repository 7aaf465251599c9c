using Microsoft.Data.Sqlite;

namespace FactCheck.Cli.Tests;

public class ReferenceImportTests
{
    [Fact]
    public void A_snapshot_of_tables_in_a_database_is_that_of_the_files_and_checks_alike()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        MoveMountains(folder);
        folder.Add("a.md", Samples.Wrong + "\nDenali, 6,190 metres high, was climbed.\n");

        var imported = folder.Run("reference", "import", "ref", "--to", "snapshot");
        Assert.Equal("", imported.Error);
        Assert.Equal(0, imported.ExitCode);
        Assert.Matches(@"Snapshot snapshot\. sha256\s[0-9a-f]{64}\n$", imported.Output);
        Assert.False(File.Exists(folder.PathOf("snapshot/facts.sqlite")));
        Assert.StartsWith("No table differs.", folder.Run("reference", "diff", "standard", "snapshot").Output, StringComparison.Ordinal);
        Assert.StartsWith("No table differs.", folder.Run("reference", "diff", "standard", "ref").Output, StringComparison.Ordinal);

        string Findings(string reference)
        {
            var result = folder.Run("check", "a.md", "--date", "2026-01-16", "--reference", reference, "--report", "json");
            Assert.Equal(1, result.ExitCode);
            return result.Output[result.Output.IndexOf("\"findings\"", StringComparison.Ordinal)..];
        }

        Assert.Equal(Findings("snapshot"), Findings("ref"));
    }

    [Fact]
    public void A_database_file_that_holds_the_whole_package_can_be_checked_against()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        using (var connection = new SqliteConnection($"Data Source={folder.PathOf("facts.sqlite")};Pooling=False"))
        {
            connection.Open();
            foreach (var table in Directory.GetFiles(folder.PathOf("ref"), "*.csv"))
            {
                Fill(connection, Path.GetFileNameWithoutExtension(table), table);
            }

            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE datapackage (descriptor TEXT); INSERT INTO datapackage VALUES ($text)";
            command.Parameters.AddWithValue("$text", File.ReadAllText(folder.PathOf("ref/datapackage.yaml")));
            command.ExecuteNonQuery();
        }

        folder.Add("a.md", Samples.Wrong);
        var result = folder.Run("check", "a.md", "--date", "2026-01-16", "--reference", "facts.sqlite");
        Assert.Equal("", result.Error);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("refuted", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("No table differs.", folder.Run("reference", "diff", "standard", "facts.sqlite").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_are_checked_alike_against_tables_that_stay_in_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Wrong);
        folder.Add("b.md", "G7 talks\n\nItaly, a G7 member, and Spain, a G7 member, met. President Joe Biden of the United States spoke.\n\nOne euro was worth 1.08 US dollars.\n");
        Samples.CopyReference(folder.PathOf("ref"));
        MoveTables(folder, "office_terms", "memberships", "treaties", "exchange_rates", "visits", "mountains");
        var imported = folder.Run("reference", "import", "ref", "--to", "snapshot", "--in-memory", "5");
        Assert.Equal("", imported.Error);
        Assert.Matches(@"memberships: \d+ rows, in a file\n", imported.Output);
        Assert.Matches(@"office_terms: \d+ rows, in a file\n", imported.Output);
        Assert.Matches(@"mountains: \d+ rows\n", imported.Output);
        Assert.Equal(["datapackage.yaml", "tables.sqlite"], Directory.GetFiles(folder.PathOf("snapshot")).Select(Path.GetFileName).Where(name => !name!.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.StartsWith("No table differs.", folder.Run("reference", "diff", "standard", "snapshot").Output, StringComparison.Ordinal);

        var stories = Directory.GetFiles(Path.GetDirectoryName(Samples.Story("japan-italy.md"))!, "*.md").Append(folder.PathOf("a.md")).Append(folder.PathOf("b.md")).ToArray();
        string[] Findings(params string[] more)
            => [.. folder.Run(["check", .. stories, "--date", "2026-01-16", "--report", "jsonl", "--jobs", "4", .. more]).Output.Split('\n').Select(line => line[Math.Max(0, line.IndexOf("\"findings\"", StringComparison.Ordinal))..])];

        Assert.Equal(Findings(), Findings("--reference", "snapshot"));
        Assert.Equal(Findings("--as-of", "2000-01-01"), Findings("--as-of", "2000-01-01", "--reference", "snapshot"));
    }

    [Fact]
    public void A_rule_whose_look_up_has_no_index_in_the_snapshot_is_refused_until_there_is_one()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Wrong);
        folder.Add("rules/travel/hosts.yaml", """
            claims:
              HostedVisit:
                summary: who came to a country
                fields: {host: country}
                patterns: ["{host} received a visitor"]
            rules:
              visit-not-on-record:
                summary: A visit is not on record.
                severity: note
                status: stable
                for: HostedVisit
                find:
                  visit: {in: visits, where: id = "2025-10-27-jp-us-donald-trump" and host = claim.host, pick: any}
                verdict:
                  - supported: visit is found
                examples:
                  - {date: 2026-01-16, text: "Japan received a visitor.", expect: supported}
                  - {date: 2026-01-16, text: "It rained.", expect: silent}
            """);
        Samples.CopyReference(folder.PathOf("ref"));
        MoveTables(folder, "visits");
        Assert.Equal("", folder.Run("reference", "import", "ref", "--to", "without", "--in-memory", "1").Error);
        var refused = folder.Run("check", "a.md", "--reference", "without", "--with", "rules");
        Assert.Equal(2, refused.ExitCode);
        Assert.Matches(@"^error: without/tables\.sqlite, table visits has no index for the look-up by [a-z, ]+ that a rule needs\. Make the snapshot anew with that rule: factcheck reference import --with RULES\.$", Assert.Single(refused.ErrorLines));

        Assert.Equal("", folder.Run("reference", "import", "ref", "--to", "with", "--in-memory", "1", "--with", "rules").Error);
        Assert.Equal("", folder.Run("check", "a.md", "--reference", "with", "--with", "rules").Error);
    }

    [Fact]
    public void A_snapshot_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        Directory.CreateDirectory(folder.PathOf("there"));
        var result = folder.Run("reference", "import", "ref", "--to", "there");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["there: error: is there already; a snapshot is never written over: name a new folder"], result.ErrorLines);
    }

    [Fact]
    public void What_is_wrong_with_a_table_is_named_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        Samples.CopyReference(folder.PathOf("ref"));
        MoveMountains(folder, "UPDATE mountains SET height = 'high' WHERE id = 'denali'");
        var result = folder.Run("reference", "import", "ref", "--to", "snapshot");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["ref/facts.sqlite, table mountains(3,5): error FC6030: 'high' is not a number; expected digits such as 11600000000 or 8.38."], result.ErrorLines);
        Assert.False(Directory.Exists(folder.PathOf("snapshot")));
    }

    [Theory]
    [InlineData("postgresql://desk:s3cret@127.0.0.1:1/facts", "--reference: the address holds a password; expected one without; the password belongs into PGPASSWORD or ~/.pgpass.")]
    [InlineData("postgresql://127.0.0.1:1/facts", "the connection is refused: no server listens there.")]
    [InlineData("nowhere", "nowhere: error: there is no such folder or file")]
    [InlineData("a.md", "the file is no SQLite database.")]
    public void A_package_that_cannot_be_read_is_named_without_secrets(string package, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet + new string('x', 1000));
        var result = folder.Run("check", "a.md", "--reference", package);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_names_no_server()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        folder.Add("factcheck.yaml", "reference: postgresql://desk:s3cret@127.0.0.1:1/facts\n");
        var result = folder.Run("check", "a.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("factcheck.yaml(1,12): error: Key 'reference' names a server: give it as the option --reference; here stands a folder or a file.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static void MoveMountains(TemporaryFolder folder, string? then = null)
    {
        MoveTables(folder, "mountains");
        if (then is not null)
        {
            using var connection = new SqliteConnection($"Data Source={folder.PathOf("ref/facts.sqlite")};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = then;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Puts tables into a database beside the others, which stay files.</summary>
    private static void MoveTables(TemporaryFolder folder, params string[] tables)
    {
        using var connection = new SqliteConnection($"Data Source={folder.PathOf("ref/facts.sqlite")};Pooling=False");
        connection.Open();
        var descriptor = folder.PathOf("ref/datapackage.yaml");
        foreach (var table in tables)
        {
            Fill(connection, table, folder.PathOf($"ref/{table}.csv"));
            File.Delete(folder.PathOf($"ref/{table}.csv"));
            File.WriteAllText(descriptor, File.ReadAllText(descriptor).Replace($"path: {table}.csv", "path: facts.sqlite\n    format: sqlite", StringComparison.Ordinal));
        }
    }

    private static void Fill(SqliteConnection connection, string table, string csv)
    {
        using var transaction = connection.BeginTransaction();
        var rows = Csv(File.ReadAllText(csv));
        using (var create = connection.CreateCommand())
        {
            create.CommandText = $"CREATE TABLE \"{table}\" ({string.Join(", ", rows[0].Select(column => $"\"{column}\" TEXT"))})";
            create.ExecuteNonQuery();
        }

        foreach (var row in rows.Skip(1))
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", row.Select((_, i) => $"$c{i}"))})";
            for (var i = 0; i < row.Count; i++)
            {
                insert.Parameters.AddWithValue($"$c{i}", row[i].Length == 0 ? DBNull.Value : row[i]);
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The cells of a well-formed file.</summary>
    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>> { new() { "" } };
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    rows[^1][^1] += text[++i];
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    rows[^1].Add("");
                    break;
                case '\n' when !quoted:
                    if (i + 1 < text.Length)
                    {
                        rows.Add([""]);
                    }

                    break;
                default:
                    rows[^1][^1] += text[i];
                    break;
            }
        }

        return rows;
    }
}
