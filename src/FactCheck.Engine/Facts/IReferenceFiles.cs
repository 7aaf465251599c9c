namespace FactCheck.Engine.Facts;

/// <summary>Where the files of a data package are read from.</summary>
public interface IReferenceFiles
{
    /// <param name="path">Relative to the package, with forward slashes.</param>
    /// <returns>The file's bytes, for the caller to dispose; null where there is no such file inside the package.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    Stream? Open(string path);

    /// <summary>The package underneath, for one that says <c>extends: standard</c>; null where there is none.</summary>
    IReferenceFiles? Standard => null;

    /// <summary>Whether the tables were checked before and cannot have changed, so that each may be read when it is first looked up.</summary>
    bool AreChecked => false;

    /// <summary>A table that is no CSV file; null for one whose path <see cref="Open"/> opens.</summary>
    /// <exception cref="TableUnreadableException">It cannot be read.</exception>
    ITableSource? OpenTable(TableDescriptor table)
        => table.Format == TableFormats.Csv ? null : throw new TableUnreadableException($"Tables of the format '{table.Format}' cannot be read here.");

    /// <summary>How the file is called in messages.</summary>
    string Describe(string path);
}
