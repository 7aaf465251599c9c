namespace FactCheck.Engine.Facts;

/// <summary>A data package in a folder. Paths that lead out of the folder are treated as absent.</summary>
/// <param name="standard">What the package stands on where it extends the standard one.</param>
public sealed class FolderReferenceFiles(string directory, IReferenceFiles? standard = null) : IReferenceFiles
{
    private readonly string _root = Path.GetFullPath(directory);

    public IReferenceFiles? Standard => standard;

    /// <summary>What opens tables of other formats than CSV; null where nothing does.</summary>
    public ITableFormats? Formats { get; init; }

    /// <summary>In bytes: a CSV file above it is read row by row by whatever opens tables of other formats.</summary>
    public long LargestText { get; init; } = Loading.FileReader.LargestFile;

    public Stream? Open(string path) => Find(path) is { } full ? File.OpenRead(full) : null;

    public ITableSource? OpenTable(TableDescriptor table)
        => table.Format == TableFormats.Csv && !(Formats is not null && Find(table.Path) is { } file && new FileInfo(file).Length > LargestText) ? null
            : Formats is not null ? Formats.Open(table, this)
            : throw new TableUnreadableException($"The table is in the format '{table.Format}', and this program reads CSV alone. Use the .NET tool, or import the table into CSV with it: factcheck reference import.");

    /// <summary>The whole path of a file inside the folder; null for one that is outside or not there.</summary>
    public string? Find(string path)
    {
        if (Path.IsPathRooted(path) || path.Contains('\0'))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Join(_root, path));
        return IsInside(full) && File.Exists(full) ? full : null;
    }

    public string Describe(string path) => Path.Join(directory, path).Replace('\\', '/');

    private bool IsInside(string full)
        => !Path.GetRelativePath(_root, full).StartsWith("..", StringComparison.Ordinal);
}
