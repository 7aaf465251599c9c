using System;
using System.Linq;

namespace FactCheck.RuleGenerator.Inputs;

/// <summary>Paths as texts, with forward slashes: a generator may not ask the file system.</summary>
internal static class RelativePath
{
    public static string Normal(string path) => path.Replace('\\', '/').TrimEnd('/');

    public static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("\\", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    public static string Parent(string folder) => folder.LastIndexOf('/') is > 0 and var slash ? folder.Substring(0, slash) : folder;

    public static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    /// <summary>The way from a folder to a path; the path itself where the two have no root in common.</summary>
    public static string From(string folder, string path)
    {
        if (!IsRooted(path))
        {
            return path;
        }

        var (from, to) = (Parts(folder), Parts(path));
        var shared = 0;
        while (shared < from.Length && shared < to.Length && from[shared] == to[shared])
        {
            shared++;
        }

        return shared == 0 ? path : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }

    private static string[] Parts(string path) => [.. path.Split('/').Where(part => part is not ("" or "."))];
}
