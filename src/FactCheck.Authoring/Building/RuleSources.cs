using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Authoring.Building;

/// <summary>A rule file or a data package's descriptor as text.</summary>
/// <param name="Path">As people see it, with forward slashes; the folder is the domain: <c>rules/diplomacy/relations-age.yaml</c>.</param>
public sealed record RuleSourceFile(string Path, string Text)
{
    /// <summary>Folder and name, by which a file takes the place of another: <c>diplomacy/relations-age.yaml</c>.</summary>
    public string Place
    {
        get
        {
            var parts = Path.Split('/');
            return parts.Length < 2 ? Path : $"{parts[^2]}/{parts[^1]}";
        }
    }
}

/// <summary>The rule files that are built together, in the order of their paths, and the descriptor of the tables they read.</summary>
public sealed record RuleSources(IReadOnlyList<RuleSourceFile> Files, RuleSourceFile Package)
{
    /// <summary>The descriptor of the standard tables, for a package that extends it.</summary>
    public RuleSourceFile? Standard { get; init; }

    /// <summary>The <c>.globalconfig</c> that sets severities of rules; null for none.</summary>
    public RuleSourceFile? Configuration { get; init; }

    /// <summary>Every descriptor there is.</summary>
    public IEnumerable<RuleSourceFile> Packages => Standard is { } standard ? [Package, standard] : [Package];

    /// <summary>SHA-256 of all files and descriptors with their paths, in lowercase hexadecimal.</summary>
    public string Sha256
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in Files.Concat(Packages))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text}\0"));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>The rule files that an assembly carries with it under a prefix, such as <c>rules/</c>.</summary>
    public static IReadOnlyList<RuleSourceFile> Embedded(Assembly assembly, string prefix) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new RuleSourceFile(name, ReadText(assembly.GetManifestResourceStream(name)!))),
    ];

    /// <summary>These files and others; another takes the place of one that has its folder and name.</summary>
    public RuleSources With(IReadOnlyList<RuleSourceFile> others)
    {
        var places = others.Select(file => file.Place).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Files = [.. Files.Where(file => !places.Contains(file.Place)).Concat(others).OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    private static string ReadText(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
