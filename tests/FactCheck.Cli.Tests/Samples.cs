namespace FactCheck.Cli.Tests;

/// <summary>Stories for tests, and what the repository holds.</summary>
internal static class Samples
{
    /// <summary>Nothing in it is a claim.</summary>
    public const string Quiet = "Rain expected\n\nIt may rain in the valley.\n";

    /// <summary>Refuted from 1866 on: the treaty is younger than two hundred years.</summary>
    public const string Wrong = "Italy and Japan meet\n\nItaly and Japan share over 200 years of diplomatic relations.\n";

    public static string Repository
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Join(folder.FullName, "FactCheck.sln")))
                {
                    return folder.FullName;
                }
            }

            throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }
    }

    public static string Story(string name) => Path.Join(Repository, "seeds", "stories", name);

    /// <summary>A copy of the reference tables that a test may break.</summary>
    public static void CopyReference(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.Join(Repository, "seeds", "reference")))
        {
            File.Copy(file, Path.Join(folder, Path.GetFileName(file)));
        }
    }
}
