using FactCheck.Cli.Problems;
using FactCheck.Formats;

namespace FactCheck.Cli.Stories;

/// <summary>Finds the stories that paths stand for: files as named, folders walked in ordinal order, patterns of names.</summary>
internal sealed class StoryPaths
{
    public const string StandardInput = "-";

    private readonly List<string> _found = [];
    private readonly ProblemLog _problems;

    private readonly HashSet<string> _noStories;

    private StoryPaths(ProblemLog problems, IEnumerable<string> noStories)
    {
        _problems = problems;
        _noStories = noStories.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Files in the order of the paths, <see cref="StandardInput"/> among them; what is not there is a problem and left out.</summary>
    /// <param name="noStories">Files of the run's own, which a folder may hold beside its stories.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths, ProblemLog problems, params IEnumerable<string> noStories)
    {
        var finder = new StoryPaths(problems, noStories);
        foreach (var path in paths)
        {
            finder.Add(path);
        }

        return finder._found;
    }

    /// <summary>The stories in a folder and below it, in ordinal order; a folder without any is as good as another.</summary>
    /// <param name="noStories">Files and folders of the run's own, which are left out.</param>
    public static IReadOnlyList<string> In(string folder, ProblemLog problems, IEnumerable<string> noStories)
    {
        var finder = new StoryPaths(problems, noStories);
        finder.Walk(folder);
        return finder._found;
    }

    private void Add(string path)
    {
        if (path != StandardInput && Directory.Exists(path))
        {
            var before = _found.Count;
            var problems = _problems.Gravest;
            Walk(path);
            if (_found.Count == before && _problems.Gravest == problems)
            {
                _problems.Add(path, $"the folder holds no story ({StoryFileNames.Shown}).");
            }
        }
        else if (StoryGlob.Is(path) && !File.Exists(path))
        {
            AddMatches(path);
        }
        else
        {
            _found.Add(path);
        }
    }

    private void AddMatches(string pattern)
    {
        try
        {
            var matches = StoryGlob.Find(pattern);
            if (matches.Count == 0)
            {
                _problems.Add(pattern, "no file matches.");
            }

            // A folder may match as well as what is in it.
            var before = _found.Count;
            foreach (var match in matches)
            {
                Add(match);
            }

            var distinct = _found.Skip(before).Distinct(StringComparer.Ordinal).ToArray();
            _found.RemoveRange(before, _found.Count - before);
            _found.AddRange(distinct);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            _problems.Add(pattern, FileFailure.Reason(failure));
        }
    }

    private void Walk(string folder)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            _problems.Add(folder, FileFailure.Reason(failure));
            return;
        }

        Array.Sort(entries, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = Path.GetFileName(entry);
            if (name.StartsWith('.') || _noStories.Contains(Path.GetFullPath(entry)))
            {
                continue;
            }

            if (!Directory.Exists(entry))
            {
                if (StoryFileNames.MayBeStory(name))
                {
                    _found.Add(Shown(entry));
                }
            }
            else if (new DirectoryInfo(entry).LinkTarget is null)
            {
                // A linked folder may lead back to where we came from.
                Walk(entry);
            }
        }
    }

    /// <summary>The same name on every system.</summary>
    private static string Shown(string path) => path.Replace('\\', '/');
}
