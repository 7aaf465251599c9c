using System.IO.Enumeration;

namespace FactCheck.Cli.Stories;

/// <summary>Finds the files and folders that a pattern names, for shells that leave that to the program: <c>desk/**/*.md</c>.</summary>
internal static class StoryGlob
{
    private const string AnyFolders = "**";

    public static bool Is(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>What matches, in ordinal order: <c>*</c> stands for any characters of a name, <c>?</c> for one, <c>**</c> for folders of any depth.</summary>
    /// <remarks>As in folders, names that begin with a dot are left out, and linked folders.</remarks>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Find(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = Array.FindIndex(parts, Is);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Find(string.Join('/', parts[..fixedParts]) + (fixedParts > 0 ? "/" : ""), parts[fixedParts..], found);
        return [.. found];
    }

    /// <param name="folder">Empty, or with a slash at its end.</param>
    private static void Find(string folder, ReadOnlySpan<string> parts, SortedSet<string> found)
    {
        if (parts[0] == AnyFolders)
        {
            if (parts.Length == 1)
            {
                found.Add(folder.Length == 0 ? "." : folder.TrimEnd('/'));
                return;
            }

            Find(folder, parts[1..], found);
        }

        foreach (var entry in Entries(folder))
        {
            var isFolder = Directory.Exists(entry.FullName);
            if (parts[0] != AnyFolders)
            {
                if (FileSystemName.MatchesSimpleExpression(parts[0], entry.Name, ignoreCase: false))
                {
                    Add(folder + entry.Name, isFolder, parts[1..], found);
                }
            }
            else if (isFolder)
            {
                Find(folder + entry.Name + "/", parts, found);
            }
        }
    }

    /// <summary>What is in a folder and not hidden. A linked folder may lead back to where we came from.</summary>
    private static IEnumerable<FileSystemInfo> Entries(string folder)
    {
        var directory = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        return !directory.Exists
            ? []
            : directory.EnumerateFileSystemInfos().Where(static entry => !entry.Name.StartsWith('.') && (entry.LinkTarget is null || File.Exists(entry.FullName)));
    }

    private static void Add(string path, bool isFolder, ReadOnlySpan<string> rest, SortedSet<string> found)
    {
        if (rest.IsEmpty)
        {
            found.Add(path);
        }
        else if (isFolder)
        {
            Find(path + "/", rest, found);
        }
    }
}
