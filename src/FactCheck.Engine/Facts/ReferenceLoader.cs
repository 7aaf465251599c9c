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
    /// <summary>Reports every error of every file in one run; throws at nothing that a file can hold.</summary>
    public static ReferenceLoadResult Load(IReferenceFiles files) => new PackageLoader(files).Load();
}
