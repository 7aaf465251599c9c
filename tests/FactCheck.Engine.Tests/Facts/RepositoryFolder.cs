namespace FactCheck.Engine.Tests.Facts;

/// <summary>Finds folders of the repository from wherever the tests were built to.</summary>
internal static class RepositoryFolder
{
    public static string Of(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "FactCheck.sln")))
            {
                return Path.Join(folder.FullName, path);
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
