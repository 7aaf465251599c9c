namespace FactCheck.Cli.Watching;

/// <summary>A file that has come into the folder and is written to its end, as far as one can tell.</summary>
/// <param name="Path">From the working directory.</param>
/// <param name="Name">From the watched folder, the same on every system.</param>
internal sealed record Arrival(string Path, string Name, FileStamp Stamp);
