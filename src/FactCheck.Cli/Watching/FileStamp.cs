namespace FactCheck.Cli.Watching;

/// <summary>What a file's size and time of change tell without reading it: whether anybody has written to it since.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>Null for a file that is not there any more.</summary>
    public static FileStamp? Of(string path) => new FileInfo(path) is { Exists: true } file ? new(file.Length, file.LastWriteTimeUtc) : null;
}
