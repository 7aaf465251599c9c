using System.Globalization;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Output;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string? _draft;

    private ReportFile(string path, string? draft, Stream stream)
    {
        _path = path;
        _draft = draft;
        Stream = stream;
    }

    public Stream Stream { get; }

    /// <exception cref="IOException">The file cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static ReportFile Create(string path)
    {
        var target = Target(path);
        if (IsDevice(target))
        {
            return new(target, null, new FileStream(target, FileMode.Open, FileAccess.Write));
        }

        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder");
        }

        var draft = Path.Join(
            Path.GetDirectoryName(target),
            string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"));
        return new(target, draft, new FileStream(draft, FileMode.Create, FileAccess.Write));
    }

    /// <summary>Puts the file in its place.</summary>
    public void Commit()
    {
        Stream.Dispose();
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
            Stream.Dispose();
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
