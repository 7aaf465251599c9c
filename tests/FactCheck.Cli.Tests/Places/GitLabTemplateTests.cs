using YamlDotNet.RepresentationModel;

namespace FactCheck.Cli.Tests.Places;

/// <summary>Acts on the job's script as GitLab's runner does: its variables in the environment, its lines in one shell that stops at a failure.</summary>
public sealed class GitLabTemplateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly YamlNode _template = PlaceFile.Read(".ci/factcheck.gitlab-ci.yml");

    [Fact]
    public void Reports_are_kept_where_the_script_writes_them_also_of_a_job_that_fails()
    {
        var artifacts = _template["factcheck"]["artifacts"];
        var script = Script;

        Assert.Equal("always", artifacts["when"].ToString());
        Assert.Contains($"gitlab={artifacts["reports"]["codequality"]}", script, StringComparison.Ordinal);
        Assert.Contains($"junit={artifacts["reports"]["junit"]}", script, StringComparison.Ordinal);
        Assert.All(artifacts["paths"].Items(), path => Assert.Contains("=" + path, script, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_wrong_story_fails_the_job_and_both_reports_are_there()
    {
        _folder.Add("desk/stories/wrong.md", Samples.Wrong + "\nIt began on Monday (January 16, 2026).\n");
        _folder.Add("desk/more/quiet.md", Samples.Quiet);

        var (exitCode, output, error) = Act(("FACTCHECK_REPOSITORY", HookRepository.Create(_folder)), ("FACTCHECK_PATHS", "stories more"));

        Assert.True(exitCode == 1, error);
        Assert.Contains("stories/wrong.md", output, StringComparison.Ordinal);
        Assert.Contains("\"stories/wrong.md\"", File.ReadAllText(_folder.PathOf("desk/gl-code-quality-report.json")), StringComparison.Ordinal);
        Assert.Contains("<testsuite ", File.ReadAllText(_folder.PathOf("desk/factcheck.xml")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Without_the_address_of_the_repository_the_job_says_what_to_set()
    {
        Directory.CreateDirectory(_folder.PathOf("desk"));

        var (exitCode, _, error) = Act();

        Assert.Equal(2, exitCode);
        Assert.Equal("Set FACTCHECK_REPOSITORY to the address of the FactCheck repository.\n", error);
    }

    public void Dispose() => _folder.Dispose();

    private string Script => string.Join('\n', _template["factcheck"]["script"].Items());

    private (int ExitCode, string Output, string Error) Act(params (string Name, string Value)[] variables)
    {
        var process = new ToolProcess(_folder) { Folder = "desk" };
        foreach (var (name, value) in _template["variables"].Entries().Select(one => (one.Key, one.Value.ToString())).Concat(variables))
        {
            process.Environment[name] = value;
        }

        return process.Run("sh", "-e", "-c", Script);
    }
}
