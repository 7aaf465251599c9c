using System.Globalization;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Output;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string? _draft;
    private readonly bool _isDurable;
    private readonly FileStream _stream;

    private ReportFile(string path, string? draft, bool isDurable, FileStream stream)
    {
        _path = path;
        _draft = draft;
        _isDurable = isDurable;
        _stream = stream;
    }

    public Stream Stream => _stream;

    /// <param name="isDurable">
    /// Whether the machine may stop at any time: what is in place is on the disk, and what a crash leaves beside it the next try takes over.
    /// Two processes cannot write such a file at a time.
    /// </param>
    /// <exception cref="IOException">The file cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static ReportFile Create(string path, bool isDurable = false)
    {
        var target = Target(path);
        if (IsDevice(target))
        {
            return new(target, null, isDurable: false, new FileStream(target, FileMode.Open, FileAccess.Write));
        }

        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder");
        }

        var draft = Path.Join(
            Path.GetDirectoryName(target),
            string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{(isDurable ? "draft" : Environment.ProcessId)}.tmp"));
        return new(target, draft, isDurable, new FileStream(draft, FileMode.Create, FileAccess.Write));
    }

    /// <summary>Puts the file in its place.</summary>
    public void Commit()
    {
        if (_isDurable)
        {
            _stream.Flush(flushToDisk: true);
        }

        _stream.Dispose();
        if (_draft is not null)
        {
            File.Move(_draft, _path, overwrite: true);
        }
    }

    /// <summary>Without a commit before, leaves nothing behind.</summary>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
            if (_draft is not null)
            {
                File.Delete(_draft);
            }
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // What could not be written was said when it was tried; there is nothing more to do about it.
        }
    }

    /// <summary>A link stays a link: what it leads to is replaced. Only from a full path is a relative link resolved beside itself.</summary>
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    /// <summary>Moving a file over <c>/dev/null</c> would take it from everybody.</summary>
    private static bool IsDevice(string path)
        => !OperatingSystem.IsWindows()
            && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
