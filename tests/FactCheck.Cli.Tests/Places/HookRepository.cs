namespace FactCheck.Cli.Tests.Places;

/// <summary>A git repository with the files by which other repositories start the program from a clone of this one.</summary>
internal static class HookRepository
{
    /// <summary>Its branch is <c>main</c>; the program itself comes from <c>FACTCHECK_PROGRAM</c>.</summary>
    public static string Create(TemporaryFolder folder)
    {
        foreach (var file in new[] { ".pre-commit-hooks.yaml", ".ci/factcheck" })
        {
            var copy = folder.PathOf("factcheck/" + file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Join(Samples.Repository, file), copy);
        }

        Commit(folder, "factcheck");
        return folder.PathOf("factcheck");
    }

    /// <summary>Makes a folder a repository and commits all that is in it; gives the commit.</summary>
    public static string Commit(TemporaryFolder folder, string name)
    {
        var git = new ToolProcess(folder) { Folder = name };
        Run("init", "--quiet", "--initial-branch", "main");
        Run("add", "--all");
        Run("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "commit", "--quiet", "--no-verify", "--message", "Stories");
        return Run("rev-parse", "HEAD").Trim();

        string Run(params string[] arguments)
        {
            var (exitCode, output, error) = git.Run("git", arguments);
            Assert.True(exitCode == 0, error);
            return output;
        }
    }
}
