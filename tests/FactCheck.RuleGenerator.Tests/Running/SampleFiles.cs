using FactCheck.Engine.Facts;

namespace FactCheck.RuleGenerator.Tests.Running;

/// <summary>The sample rules and tables beside the tests.</summary>
internal static class SampleFiles
{
    public const string RelationsAge = "rules/diplomacy/relations-age.yaml";
    public const string EveryKind = "rules/kinds/every-kind.yaml";
    public const string Package = "reference/datapackage.yaml";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(s_folder, path));

    public static ProjectFile Get(string path) => new(path, Read(path));

    /// <summary>All sample files, in the order in which a build hands them over.</summary>
    public static ProjectFile[] All() => [Get(RelationsAge), Get(EveryKind), Get(Package)];

    public static ReferencePackage Reference()
    {
        var result = ReferenceLoader.Load(new FolderReferenceFiles(Path.Combine(s_folder, "reference")));
        Assert.Empty(result.Errors);
        return result.Package!;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        }

        return folder;
    }
}

/// <summary>A file of the project in whose folder <c>rules</c> the rules are.</summary>
internal sealed record ProjectFile(string Path, string Text);
