using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace FactCheck.Import.Tests;

/// <summary>A PostgreSQL server of the tests' own in a temporary folder, run by a user without rights; none where PostgreSQL is not installed.</summary>
public sealed class PostgresCluster : IDisposable
{
    public const string User = "desk";
    public const string Password = "s3cret-of-the-desk";

    private readonly string _root = Directory.CreateTempSubdirectory("factcheck-pg-").FullName;
    private readonly string? _binaries = FindBinaries();

    public PostgresCluster()
    {
        if (_binaries is null)
        {
            return;
        }

        Port = FreePort();
        File.WriteAllText(Path.Join(_root, "password"), Password);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "-R", "postgres", _root);
        }

        RunAsServer("initdb", "-D", Data, "-U", User, "-A", "scram-sha-256", "--pwfile", Path.Join(_root, "password"), "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Start();
        Environment.SetEnvironmentVariable("PGUSER", User);
        Environment.SetEnvironmentVariable("PGPASSWORD", Password);
    }

    /// <summary>A folder that the server's programs may write to.</summary>
    public string Folder => _root;

    public bool IsThere => _binaries is not null;

    public int Port { get; }

    public string Address => $"postgresql://127.0.0.1:{Port}/postgres";

    private string Data => Path.Join(_root, "data");

    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={Port};Database=postgres;Username={User};Password={Password};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (_binaries is not null)
        {
            Stop();
        }

        Directory.Delete(_root, recursive: true);
    }

    public void Start() => RunAsServer("pg_ctl", "-D", Data, "-w", "-l", Path.Join(_root, "log"), "-o", $"-F -p {Port} -k {_root} -c listen_addresses=127.0.0.1", "start");

    public void Stop() => RunAsServer("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Runs a program of PostgreSQL.</summary>
    public void RunAsServer(string program, params string[] args)
    {
        var path = Path.Join(_binaries, program);

        // The server refuses to run as root.
        if (Environment.IsPrivilegedProcess)
        {
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. args]);
        }
        else
        {
            Run(path, args);
        }
    }

    private void Run(string program, params string[] args)
    {
        // Its output goes to a file: a server that inherits a pipe would keep it open.
        var output = Path.Join(_root, "output");
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$@\" >\"$0\" 2>&1", output, program, .. args]) { WorkingDirectory = _root })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ends with {process.ExitCode}: {File.ReadAllText(output)}");
    }

    private static string? FindBinaries()
        => Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Join(version, "bin")).Where(bin => File.Exists(Path.Join(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').FirstOrDefault(folder => File.Exists(Path.Join(folder, "initdb")) && File.Exists(Path.Join(folder, "pg_ctl")));
}
