using System.Text.RegularExpressions;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>The descriptor as read: what the tables should look like.</summary>
/// <param name="Sources">Title and address by name.</param>
internal sealed record PackageSchema(IReadOnlyDictionary<string, SourceEntry> Sources, IReadOnlyList<TableSchema> Tables)
{
    /// <summary>Whether it stands on the standard package.</summary>
    public bool IsExtension { get; init; }

    /// <summary>These tables and those of a package underneath; a table takes the place of the one with its name, a source likewise.</summary>
    public PackageSchema Over(PackageSchema standard)
    {
        var own = Tables.Select(table => table.Descriptor.Name).ToHashSet(StringComparer.Ordinal);
        var sources = new Dictionary<string, SourceEntry>(standard.Sources, StringComparer.Ordinal);
        foreach (var (name, source) in Sources)
        {
            sources[name] = source;
        }

        var kept = standard.Tables.Where(table => !own.Contains(table.Descriptor.Name)).Select(table => table with { IsStandard = true });
        return this with { Sources = sources, Tables = [.. kept, .. Tables] };
    }

    /// <summary>Files of rows for tables of the package underneath.</summary>
    public IReadOnlyList<TableAddition> Additions { get; init; } = [];
}

/// <summary>More rows for a table that another package declares.</summary>
internal sealed record TableAddition(YamlText Table, YamlText Path);

internal sealed record SourceEntry(string Title, string Url);

/// <summary>A table's descriptor with what only the loader needs of it.</summary>
internal sealed record TableSchema(
    TableDescriptor Descriptor,
    IReadOnlyList<ColumnSchema> Columns,
    IReadOnlyList<ForeignKey> ForeignKeys,
    IReadOnlyList<ScopeValue> Scopes,
    (int Line, int Column) At,
    (int Line, int Column) PathAt)
{
    /// <summary>Whether the package underneath declares it and has its file.</summary>
    public bool IsStandard { get; init; }
}

/// <param name="IsUnsure">Whether its type is not known, which is reported already: then nothing else is said of it.</param>
internal sealed record ColumnSchema(ColumnDescriptor Descriptor, ColumnConstraints Constraints, bool IsUnsure);

/// <param name="Allowed">Values of <c>enum</c>; null for any.</param>
/// <param name="Pattern">Must match a whole value; null for any.</param>
internal sealed record ColumnConstraints(
    bool Unique,
    IReadOnlyList<string>? Allowed,
    PatternConstraint? Pattern,
    Bound? Minimum,
    Bound? Maximum)
{
    public static readonly ColumnConstraints None = new(false, null, null, null, null);

    public bool IsNone => ReferenceEquals(this, None);
}

internal sealed record PatternConstraint(string Text, Regex Regex);

/// <summary>A last allowed value: a number, or a date.</summary>
internal sealed record Bound(string Text, decimal? Number, PartialDate? Date);

/// <param name="Field">The column named in the other table.</param>
internal sealed record ForeignKey(int Column, YamlText Resource, YamlText Field);

/// <summary>A column and value of a coverage scope, with the value's place.</summary>
internal sealed record ScopeValue(int Column, YamlText Value);
