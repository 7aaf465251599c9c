using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>All that rule files may refer to: the tables, the claim types and the names of the rules of every file.</summary>
public sealed record Catalog(PackageSchema Package, EquatableArray<ClaimSignature> Claims, EquatableArray<RuleSignature> Rules)
{
    /// <summary>Names of the claim types that derivations make.</summary>
    public EquatableArray<string> Given { get; init; }

    public EquatableArray<WordList> Lists { get; init; }

    public WordList? List(string name) => Lists.FirstOrDefault(one => one.Name == name);

    public TableSchema? Table(string name)
    {
        foreach (var table in Package.Tables)
        {
            if (table.Name == name)
            {
                return table;
            }
        }

        return null;
    }

    public TableSchema? Entity(string name)
    {
        foreach (var table in Package.Tables)
        {
            if (table.Entity == name)
            {
                return table;
            }
        }

        return null;
    }

    public ClaimSignature? Claim(string name)
    {
        foreach (var claim in Claims)
        {
            if (claim.Name == name)
            {
                return claim;
            }
        }

        return null;
    }
}

/// <summary>What other files may know of a claim type.</summary>
public sealed record ClaimSignature(string Name, string File, EquatableArray<FieldSignature> Fields)
{
    internal IEnumerable<string> FieldNames => Fields.Select(one => one.Name);

    internal FieldSignature? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <param name="Type">As written, without question mark and default.</param>
public sealed record FieldSignature(string Name, string Type, bool Optional)
{
    public bool HasDefault { get; init; }
}

/// <summary>What other files may know of a rule.</summary>
public sealed record RuleSignature(string Name, string File)
{
    public string ClassName => PascalCase.Of(Name);

    /// <summary>Whether it makes claims of others, and so has no severity.</summary>
    public bool IsDerivation { get; init; }

    /// <summary>By which people choose it: <c>diplomacy/relations-age-disagrees-with-treaty</c>.</summary>
    public string Id => $"{Domain.Of(File)}/{Name}";
}

/// <summary>What a file declares to the others.</summary>
/// <param name="Rules">Its rules and derivations, which share one set of names.</param>
public sealed record FileSignature(EquatableArray<ClaimSignature> Claims, EquatableArray<RuleSignature> Rules)
{
    /// <summary>Names of the claim types that its derivations make.</summary>
    public EquatableArray<string> Given { get; init; }

    public EquatableArray<WordList> Lists { get; init; }
}

/// <summary>A list of words that patterns name in angle brackets.</summary>
/// <param name="Entries">Small patterns, every form of a word by itself.</param>
public sealed record WordList(string Name, string File, EquatableArray<string> Entries);
