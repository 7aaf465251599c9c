using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>Tells apart stories without an id of their own by the folders of their files: <c>desk/fire</c> is not <c>wire/fire</c>.</summary>
/// <remarks>From a root that stays where it is, so that neither who runs it nor from where gives a story another id.</remarks>
/// <param name="root">The folder of the settings, or the working directory. A file outside it has its name alone.</param>
internal sealed class StoryNames(string root)
{
    private readonly string _root = Path.GetFullPath(root);

    public Story Name(Story story)
        => story.IsNamedByFile && FolderOf(story.Path) is { Length: > 0 } folder ? story with { Id = $"{folder}/{story.Id}" } : story;

    /// <summary>A file's name from the root, by which a story in it has the same id elsewhere.</summary>
    public string FileOf(string path) => FolderOf(path) is { Length: > 0 } folder ? $"{folder}/{Path.GetFileName(path)}" : Path.GetFileName(path);

    private string FolderOf(string path)
    {
        var folder = Path.GetRelativePath(_root, Path.GetDirectoryName(Path.GetFullPath(path)) ?? _root);
        return folder == "." || folder == ".." || folder.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(folder)
            ? ""
            : folder.Replace('\\', '/');
    }
}
