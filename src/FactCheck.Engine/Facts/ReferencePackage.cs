using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>All reference tables of one snapshot, read and validated, not yet typed.</summary>
public sealed class ReferencePackage
{
    /// <summary>The descriptor's place in a package.</summary>
    public const string DescriptorPath = "datapackage.yaml";

    private readonly Dictionary<string, ReferenceTable> _byName;

    public ReferencePackage(IReadOnlyList<ReferenceTable> tables, string sha256)
    {
        Tables = tables;
        Sha256 = sha256;
        FirstReview = tables.Where(table => table.Descriptor.IsReviewed).Select(FirstReviewOf).DefaultIfEmpty(DateOnly.MaxValue).Min();
        _byName = tables.ToDictionary(table => table.Descriptor.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<ReferenceTable> Tables { get; }

    /// <summary>SHA-256 over the descriptor and every table file, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The first day until which a row may be relied on, inclusive; none has to be looked up again before it has passed.</summary>
    public DateOnly FirstReview { get; }

    /// <summary>Where the package was read from, as shown to people: the descriptor's path.</summary>
    public string File { get; init; } = DescriptorPath;

    /// <summary>Rows are gone through only where they may say so themselves; a stored table counts as due then.</summary>
    private static DateOnly FirstReviewOf(ReferenceTable table)
        => table.Descriptor.IndexOf(Descriptors.RowSource.ReviewByColumn) < 0 ? table.Descriptor.ReviewBy!.Value
            : table.Rows is StoredRows ? DateOnly.MinValue
            : table.Rows.Min(row => row.Source?.ReviewBy) ?? DateOnly.MaxValue;

    /// <exception cref="KeyNotFoundException">No such table.</exception>
    public ReferenceTable this[string table] => _byName[table];

    public bool TryGet(string table, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ReferenceTable? found)
        => _byName.TryGetValue(table, out found);

    /// <summary>The package as it stood on a day, with what was known then, its rows renumbered; without a day, as it stands.</summary>
    /// <remarks>The hash stays that of the files: with the day it still identifies the content.</remarks>
    public ReferencePackage AsOf(DateOnly? day)
    {
        var tables = new ReferenceTable[Tables.Count];
        var isSame = true;
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = day is { } then ? AsOfFilter.Apply(Tables[i], then) : AsOfFilter.Current(Tables[i]);
            isSame &= ReferenceEquals(tables[i], Tables[i]);
        }

        return isSame ? this : new(tables, Sha256) { File = File };
    }
}
