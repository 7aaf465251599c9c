using System.Text;
using System.Text.Json;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Watching;

/// <summary>What a watch has dealt with: a line of JSON for each file, written when its reports are in place, so that a crash loses none and repeats none.</summary>
/// <remarks>One process at a time has it. A line that a crash has cut off is dropped: its file is dealt with again, and gets the same reports.</remarks>
internal sealed class Ledger : IDisposable
{
    private const byte EndOfLine = (byte)'\n';

    private readonly FileStream _file;

    /// <summary>By content, under which name it was checked.</summary>
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>By name, the last content.</summary>
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);

    private Ledger(FileStream file) => _file = file;

    /// <summary>Null where the file cannot be had or is no ledger, which is logged.</summary>
    public static Ledger? Open(string path, ProblemLog problems)
    {
        Ledger? ledger = null;
        try
        {
            ledger = new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            if (ledger.Read() is not { } mistake)
            {
                return ledger;
            }

            problems.Add(path, mistake.Line, 1, mistake.Message);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, failure is IOException { HResult: not 0 } && File.Exists(path) ? "the ledger cannot be had; does another watch have it? " + FileFailure.Reason(failure) : FileFailure.Reason(failure));
        }

        ledger?.Dispose();
        return null;
    }

    /// <summary>The name under which a content was checked; null where it is to be checked.</summary>
    /// <remarks>A name that has had another content since is checked whatever it has now: its reports are of that.</remarks>
    public string? CheckedAs(string name, string sha256)
        => _last.TryGetValue(name, out var last) ? last == sha256 ? name : null : _names.GetValueOrDefault(sha256);

    /// <summary>Writes down what became of a file; it is on the disk when this returns.</summary>
    public void Add(string name, string sha256, Outcome outcome)
    {
        var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("sha256", sha256);
            json.WriteString("outcome", outcome.Name());
            json.WriteEndObject();
        }

        line.WriteByte(EndOfLine);
        _file.Write(line.ToArray());
        _file.Flush(flushToDisk: true);
        Know(name, sha256, outcome);
    }

    public void Dispose() => _file.Dispose();

    private void Know(string name, string sha256, Outcome outcome)
    {
        if (outcome == Outcome.Unreadable)
        {
            return;
        }

        _last[name] = sha256;
        _names.TryAdd(sha256, name);
    }

    private (int Line, string Message)? Read()
    {
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf(EndOfLine) + 1;
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(bytes, 0, whole).Split('\n')[..^1])
        {
            number++;
            if (!TryRead(line))
            {
                return (number, "this is no line of a ledger, which factcheck watch writes; mend it or remove it.");
            }
        }

        _file.SetLength(whole);
        _file.Position = whole;
        return null;
    }

    private bool TryRead(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement is { ValueKind: JsonValueKind.Object } entry
                && Text(entry, "name") is { } name && Text(entry, "sha256") is { } sha256 && Outcomes.Find(Text(entry, "outcome")) is { } outcome)
            {
                Know(name, sha256, outcome);
                return true;
            }
        }
        catch (JsonException)
        {
            // Whatever it is, it is no line of ours.
        }

        return false;
    }

    private static string? Text(JsonElement entry, string name)
        => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
