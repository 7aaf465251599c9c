using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>All reference tables of one snapshot, read and validated, not yet typed.</summary>
public sealed class ReferencePackage
{
    private readonly Dictionary<string, ReferenceTable> _byName;

    public ReferencePackage(IReadOnlyList<ReferenceTable> tables, string sha256)
    {
        Tables = tables;
        Sha256 = sha256;
        _byName = tables.ToDictionary(table => table.Descriptor.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<ReferenceTable> Tables { get; }

    /// <summary>SHA-256 over the descriptor and every table file, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <exception cref="KeyNotFoundException">No such table.</exception>
    public ReferenceTable this[string table] => _byName[table];
}

/// <summary>One table's cells, with the header every row's <see cref="Fact"/> starts from.</summary>
public sealed class ReferenceTable
{
    public ReferenceTable(TableDescriptor descriptor, IReadOnlyList<FactHeader> rows)
    {
        Descriptor = descriptor;
        Rows = rows;
    }

    public TableDescriptor Descriptor { get; }

    public IReadOnlyList<FactHeader> Rows { get; }
}
