using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;

namespace FactCheck.Cli.Configuration;

/// <summary>Finds the configuration of a run: the one named, or the nearest above all its stories, or the nearest above the working directory.</summary>
internal static class ConfigurationFinder
{
    public const string FileName = "factcheck.yaml";

    /// <summary>What is named to have none.</summary>
    public const string None = "none";

    /// <summary>Null where the one that is meant cannot be read, which is logged.</summary>
    /// <param name="named">A file, <see cref="None"/>, or null to look for one.</param>
    /// <param name="stories">The paths of the run's stories, as given.</param>
    public static ConfigurationFile? Find(string? named, IReadOnlyList<string> stories, ProblemLog problems)
    {
        if (named == None)
        {
            return ConfigurationFile.None;
        }

        var here = Directory.GetCurrentDirectory();
        var path = named ?? Above(FolderOfAll(stories, here)) ?? Above(here);
        return path is null ? ConfigurationFile.None : ConfigurationReader.Read(named ?? Shown(Path.GetRelativePath(here, path)), problems);
    }

    private static string? Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Join(folder, FileName) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The deepest folder that holds all stories, so that their order does not choose; null for none.</summary>
    private static string? FolderOfAll(IReadOnlyList<string> stories, string here)
    {
        string? common = null;
        foreach (var story in stories)
        {
            var full = story == StoryPaths.StandardInput ? here : Path.TrimEndingDirectorySeparator(Path.GetFullPath(story));
            var folder = story == StoryPaths.StandardInput || Directory.Exists(full) ? full : Path.GetDirectoryName(full);
            common ??= folder;
            while (common is not null && folder is not null && folder != common && !folder.StartsWith(Path.Join(common, "/"), StringComparison.Ordinal))
            {
                common = Path.GetDirectoryName(common);
            }
        }

        return common;
    }

    /// <summary>The same on every system.</summary>
    private static string Shown(string path) => path.Replace('\\', '/');
}
