namespace FactCheck.Cli.Tests.Places;

/// <summary>The real pre-commit takes the hook from a repository and runs it on what a newsroom commits.</summary>
public sealed class PreCommitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public void Only_a_wrong_story_stops_a_commit()
    {
        _folder.Add("desk/quiet.md", Samples.Quiet);
        _folder.Add("desk/table.csv", "not,a story\n");

        Assert.Equal(0, RunHook().ExitCode);

        _folder.Add("desk/wrong story.md", Samples.Wrong + "\nIt began on Monday (January 16, 2026).\n");
        var (exitCode, output) = RunHook();

        Assert.Equal(1, exitCode);
        Assert.Contains("exit code: 1", output, StringComparison.Ordinal);
        Assert.Contains("5:13 refuted", output, StringComparison.Ordinal);
        Assert.DoesNotContain("table.csv", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Pre_commit_finds_the_hooks_file_valid()
    {
        var (exitCode, output, error) = new ToolProcess(_folder).Run("pre-commit", "validate-manifest", Path.Join(Samples.Repository, ".pre-commit-hooks.yaml"));

        Assert.True(exitCode == 0, output + error);
    }

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output) RunHook()
    {
        if (!Directory.Exists(_folder.PathOf("factcheck")))
        {
            HookRepository.Create(_folder);
        }

        var revision = new ToolProcess(_folder) { Folder = "factcheck" }.Run("git", "rev-parse", "HEAD").Output.Trim();
        _folder.Add("desk/.pre-commit-config.yaml", $"repos:\n- repo: {_folder.PathOf("factcheck")}\n  rev: {revision}\n  hooks:\n  - id: factcheck\n");
        HookRepository.Commit(_folder, "desk");
        var process = new ToolProcess(_folder) { Folder = "desk", Environment = { ["PRE_COMMIT_HOME"] = _folder.PathOf("cache") } };
        var (exitCode, output, error) = process.Run("pre-commit", "run", "--all-files", "--color", "never");
        return (exitCode, output + error);
    }
}
