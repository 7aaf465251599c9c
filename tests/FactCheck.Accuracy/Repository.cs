using FactCheck.Engine.Facts;

namespace FactCheck.Accuracy;

/// <summary>The repository, found from the program upwards: stories, labels and tables are read where they are kept.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    public static string Accuracy { get; } = Path.Combine(s_root, "tests", "FactCheck.Accuracy");

    /// <summary>The reference tables of the repository.</summary>
    public static ReferencePackage Reference()
    {
        var (package, errors) = ReferenceLoader.Load(new FolderReferenceFiles(Path.Combine(s_root, "seeds", "reference")));
        return package ?? throw new InvalidDataException($"The reference tables have errors: {errors[0]}");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Stories and labels stand in the repository, and this program does not.");
    }
}
