using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Facts.Loading;

namespace FactCheck.Engine.Facts;

/// <summary>A package, or why there is none.</summary>
/// <param name="Package">Null where there is any error: a package is never half loaded.</param>
/// <param name="Errors">By file in the order of the descriptor, then by place; at most a hundred and one a file.</param>
public sealed record ReferenceLoadResult(ReferencePackage? Package, IReadOnlyList<ReferenceError> Errors);

/// <summary>Reads and validates a data package: descriptor, tables, cells, keys, then what tables say of one another.</summary>
public static class ReferenceLoader
{
    /// <summary>Rows of a table: some hundred megabytes, with all that is made of them.</summary>
    public const int LargestInMemory = 200_000;

    /// <summary>Reports every error of every file in one run; throws at nothing that a file can hold.</summary>
    /// <remarks>What was checked before (<see cref="IReferenceFiles.AreChecked"/>) is not checked again.</remarks>
    public static ReferenceLoadResult Load(IReferenceFiles files)
        => files.AreChecked ? CheckedPackageReader.Read(files) : new PackageLoader(files, null, int.MaxValue).Load();

    /// <summary>Reads a package of which a snapshot is made.</summary>
    /// <param name="store">Takes the tables that have more rows than are held in memory, and no names.</param>
    /// <param name="storeAbove">How many rows are held in memory.</param>
    public static ReferenceLoadResult Load(IReferenceFiles files, ITableStore store, int storeAbove = LargestInMemory)
        => new PackageLoader(files, store, storeAbove).Load();
}
