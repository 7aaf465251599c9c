using FactCheck.ReviewDesk.People;

namespace FactCheck.ReviewDesk;

/// <summary>What whoever runs the desk can set: on the command line (<c>--data DIR</c>) or in the environment (<c>DESK_DATA=DIR</c>).</summary>
public sealed class DeskOptions
{
    /// <summary>The folder of the SQLite store and of the keys that cookies are signed with; null for the user's own data folder.</summary>
    public string? Data { get; set; }

    /// <summary>The connection string of a PostgreSQL database (<c>Host=db;Database=desk;Username=desk</c>); null for an SQLite file in <see cref="Data"/>.</summary>
    public string? Store { get; set; }

    public const string TextLogs = "text";

    public const string JsonLogs = "json";

    /// <summary>How the log is written: as lines for people, or as JSON.</summary>
    public string Logs { get; set; } = TextLogs;

    /// <summary>Whether a desk without stories begins with the samples.</summary>
    public bool Samples { get; set; } = true;

    /// <summary>How many attempts to sign in an address has in a minute.</summary>
    public int SignIns { get; set; } = 10;

    /// <summary>How many calls an API key has in a minute; an address has twice as many.</summary>
    public int ApiCalls { get; set; } = 3000;

    /// <summary>The address of a proxy that is believed when it says for whom it asks; one on the same machine always is.</summary>
    public string? Proxy { get; set; }

    /// <summary>Where people sign in who have an account elsewhere; null where nobody does.</summary>
    public SingleSignOnOptions? Sso { get; set; }

    /// <summary>How many seconds a draft of a rule may take before it is stopped.</summary>
    public int DraftSeconds { get; set; } = 60;

    /// <summary>How many hours a one-time link is good for.</summary>
    public int LinkHours { get; set; } = 24;

    /// <summary>Whether webhooks and feeds may be at addresses inside the network that the desk stands in, and without TLS.</summary>
    public bool PrivateAddresses { get; set; }

    /// <summary>Who answers for verdicts that are published as ClaimReview; null where nobody is named.</summary>
    public string? Publisher { get; set; }

    /// <summary>The publisher's own page.</summary>
    public string PublisherUrl { get; set; } = "";

    /// <summary>The folder itself, made where it is not there.</summary>
    public string DataFolder()
    {
        var folder = Data is { Length: > 0 } named ? Path.GetFullPath(named) : OwnFolder();
        try
        {
            Make(folder);
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeskProblem($"The folder {folder} cannot be made: {failure.Message} Name another: --data DIR.");
        }
    }

    /// <summary>Story texts and keys are nobody else's.</summary>
    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string OwnFolder()
        => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } own
            ? Path.Join(own, "factcheck", "desk")
            : throw new DeskProblem("This user has no data folder of their own. Name one: --data DIR.");
}

/// <summary>Why the desk does not start, in a sentence for whoever starts it.</summary>
public sealed class DeskProblem(string message) : Exception(message);
