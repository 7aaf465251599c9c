namespace FactCheck.Engine.Facts;

/// <summary>A data package in a folder. Paths that lead out of the folder are treated as absent.</summary>
/// <param name="standard">What the package stands on where it extends the standard one.</param>
public sealed class FolderReferenceFiles(string directory, IReferenceFiles? standard = null) : IReferenceFiles
{
    private readonly string _root = Path.GetFullPath(directory);

    public IReferenceFiles? Standard => standard;

    public Stream? Open(string path)
    {
        if (Path.IsPathRooted(path) || path.Contains('\0'))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Join(_root, path));
        return IsInside(full) && File.Exists(full) ? File.OpenRead(full) : null;
    }

    public string Describe(string path) => Path.Join(directory, path).Replace('\\', '/');

    private bool IsInside(string full)
        => !Path.GetRelativePath(_root, full).StartsWith("..", StringComparison.Ordinal);
}
