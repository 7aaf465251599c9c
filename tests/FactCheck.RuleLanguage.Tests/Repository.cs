namespace FactCheck.RuleLanguage.Tests;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of this project's sources.</summary>
    public static string Tests => Path.Combine(Root, "tests", "FactCheck.RuleLanguage.Tests");

    /// <summary>A file's text with the line ends of the repository.</summary>
    public static string Text(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The solution was not found.");
        }

        return folder;
    }
}
