using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>The desk as it runs, over a database of its own.</summary>
/// <param name="server">Null for an SQLite file.</param>
public sealed class DeskApp(PostgresServer? server = null) : WebApplicationFactory<Program>
{
    private readonly string? _database = server?.NewDatabase();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-");

    /// <summary>The connection string of its PostgreSQL database; null for a file.</summary>
    public string? Database => _database;

    /// <summary>What else is set as on the command line.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The samples are from this week.</summary>
    public FakeTimeProvider Clock { get; init; } = new(new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero));

    public string Folder => _folder.FullName;

    /// <summary>Whether webhooks and feeds may be on this machine.</summary>
    public bool PrivateAddresses { get; init; }

    /// <summary>How many attempts to sign in are let through in a minute.</summary>
    public int SignIns { get; init; } = 1000;

    /// <summary>Somebody who is signed in, with these roles.</summary>
    public async Task<Visitor> SignIn(string name, params string[] roles)
    {
        var link = await Use(async services =>
        {
            var invitations = services.GetRequiredService<Invitations>();
            return await invitations.LinkFor(await invitations.Make(name, name, roles));
        });
        var visitor = Visit();
        await visitor.Open(link);
        await visitor.Send("/welcome", ("password", "correct horse battery"), ("again", "correct horse battery"));
        return visitor;
    }

    public Visitor Visit() => new(CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost"), HandleCookies = true }));

    /// <summary>Lets browsers in, and gives the address.</summary>
    public string Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress.ToString().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }

    /// <summary>Brings a story as a file.</summary>
    public Task<IReadOnlyList<Arrival>> Bring(string text, string name = "story.md")
        => Use(services => services.GetRequiredService<StoryIntake>().Take(System.Text.Encoding.UTF8.GetBytes(text), name, null, "tests"));

    /// <summary>The store without a desk, which is not started by this.</summary>
    public DeskStore OpenStore()
    {
        if (_database is null)
        {
            var file = new DbContextOptionsBuilder<SqliteStore>();
            SqliteStore.Use(file, new(Path.Join(Folder, SqliteStore.FileName)));
            return new SqliteStore(file.Options);
        }

        var options = new DbContextOptionsBuilder<PostgresStore>();
        PostgresStore.Use(options, _database);
        return new PostgresStore(options.Options);
    }

    public async Task<T> Use<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    public Task<T> Store<T>(Func<DeskStore, Task<T>> use) => Use(services => use(services.GetRequiredService<DeskStore>()));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", Folder).UseSetting("store", _database).UseSetting("privateaddresses", PrivateAddresses.ToString()).UseSetting("publisher", "The Desk").UseSetting("publisherurl", "https://desk.example/").UseSetting("signins", SignIns.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_database is not null)
        {
            server!.Drop(_database);
        }

        Delete();
    }

    /// <summary>What the desk did by itself when it was stopped may write its last file still.</summary>
    private void Delete()
    {
        for (var attempt = 1; _folder.Exists; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(50);
            }

            _folder.Refresh();
        }
    }
}
