using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>One table's cells, with the header every row's <see cref="Fact"/> starts from.</summary>
public sealed class ReferenceTable
{
    public ReferenceTable(TableDescriptor descriptor, IReadOnlyList<FactHeader> rows)
    {
        Descriptor = descriptor;
        Rows = rows;
    }

    public TableDescriptor Descriptor { get; }

    /// <summary>The rows in the order of the file; <see cref="FactHeader.Ordinal"/> is the place in this list.</summary>
    public IReadOnlyList<FactHeader> Rows { get; }

    /// <summary>Line and column of the table's entry in the descriptor.</summary>
    internal (int Line, int Column) DeclaredAt { get; init; } = (1, 1);

    /// <summary>The place of a column in every row's cells.</summary>
    /// <exception cref="KeyNotFoundException">No such column.</exception>
    public int Column(string name)
        => Descriptor.IndexOf(name) is >= 0 and var index
            ? index
            : throw new KeyNotFoundException($"Table {Descriptor.Name} has no column {name}.");
}
