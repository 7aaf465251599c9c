using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Cli.Tests.Places;

/// <summary>Acts on the action's step as GitHub's runner does: its inputs filled in, its shell, its files for outputs and summary.</summary>
public sealed partial class GitHubActionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly YamlNode _action = PlaceFile.Read("action.yml");

    [Fact]
    public void The_action_has_what_the_host_requires()
    {
        Assert.NotEqual("", _action["name"].ToString());
        Assert.NotEqual("", _action["description"].ToString());
        Assert.Equal("composite", _action["runs"]["using"].ToString());
        Assert.All(_action["inputs"].Entries(), input => Assert.True(input.Value.Has("description"), input.Key));
        Assert.All(_action["outputs"].Entries(), output => Assert.Equal($"${{{{ steps.check.outputs.{output.Key} }}}}", output.Value["value"].ToString()));
        Assert.All(_action["runs"]["steps"].Items(), step => Assert.True(step.Has("uses") || (step.Has("run") && step.Has("shell"))));

        // What a stranger's pull request can choose must not become text of a script.
        Assert.DoesNotContain("${{", Step["run"].ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_wrong_story_fails_the_step_with_an_annotation_a_summary_and_a_sarif_file()
    {
        _folder.Add("stories/wrong.md", Samples.Wrong);
        _folder.Add("stories/quiet.md", Samples.Quiet);

        var (exitCode, output, error) = Act(("paths", "stories\n"), ("arguments", "--date=2026-01-16\n"));

        Assert.Equal("", error);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("::error file=stories/wrong.md,line=3", output, StringComparison.Ordinal);
        Assert.Contains("exit-code=1\n", Outputs, StringComparison.Ordinal);
        Assert.Contains($"sarif={_folder.PathOf("temp/factcheck.sarif")}\n", Outputs, StringComparison.Ordinal);
        Assert.Contains("\"2.1.0\"", File.ReadAllText(_folder.PathOf("temp/factcheck.sarif")), StringComparison.Ordinal);
        Assert.Contains("wrong.md", File.ReadAllText(_folder.PathOf("summary")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_quiet_story_passes()
    {
        _folder.Add("a story.md", Samples.Quiet);

        var (exitCode, output, _) = Act(("paths", "  a story.md  \n\n"));

        Assert.Equal((0, ""), (exitCode, output));
        Assert.Contains("exit-code=0\n", Outputs, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_fail_level_is_the_input_s()
    {
        _folder.Add("wrong.md", Samples.Wrong);

        Assert.Equal(0, Act(("paths", "wrong.md"), ("fail-on", "never"), ("arguments", "--date=2026-01-16")).ExitCode);
        Assert.Equal(1, Act(("paths", "wrong.md"), ("fail-on", "never\n diplomacy=error\n"), ("arguments", "--date=2026-01-16")).ExitCode);

        // Without one, that of the stories' own configuration.
        _folder.Add("factcheck.yaml", "fail-on: never");
        Assert.Equal(0, Act(("paths", "wrong.md"), ("arguments", "--date=2026-01-16")).ExitCode);
    }

    [SkippableFact]
    public void A_story_that_is_not_there_is_said_and_leaves_no_sarif_output()
    {
        var (exitCode, _, error) = Act(("paths", "none.md"));

        Assert.Equal(2, exitCode);
        Assert.Contains("none.md", error, StringComparison.Ordinal);
        Assert.Equal("exit-code=2\n", Outputs);
    }

    [SkippableFact]
    public void Inputs_are_never_run()
    {
        var (exitCode, _, _) = Act(("paths", "$(touch run-1)\n`touch run-2`\n--report=text=run-3\n'; touch run-4 #"));

        Assert.Equal(2, exitCode);
        Assert.Empty(Directory.GetFiles(_folder.Root, "run-*"));
    }

    public void Dispose() => _folder.Dispose();

    private YamlNode Step => _action["runs"]["steps"].Items().Single(step => step.Has("run"));

    private string Outputs => File.ReadAllText(_folder.PathOf("output"));

    private (int ExitCode, string Output, string Error) Act(params (string Name, string Value)[] inputs)
    {
        var values = _action["inputs"].Entries().ToDictionary(input => input.Key, input => input.Value["default"].ToString());
        foreach (var (name, value) in inputs)
        {
            Assert.True(values.ContainsKey(name), name);
            values[name] = value;
        }

        Directory.CreateDirectory(_folder.PathOf("temp"));
        var process = new ToolProcess(_folder)
        {
            Environment =
            {
                ["GITHUB_ACTION_PATH"] = Samples.Repository,
                ["GITHUB_OUTPUT"] = _folder.PathOf("output"),
                ["GITHUB_STEP_SUMMARY"] = _folder.PathOf("summary"),
                ["RUNNER_TEMP"] = _folder.PathOf("temp"),
            },
        };
        foreach (var (name, value) in Step["env"].Entries())
        {
            process.Environment[name] = Input.Replace(value.ToString(), input => values[input.Groups[1].Value]);
        }

        return process.Run("bash", "--noprofile", "--norc", "-eo", "pipefail", _folder.Add("temp/step.sh", Step["run"].ToString()));
    }

    [GeneratedRegex(@"\$\{\{ inputs\.([\w-]+) \}\}")]
    private static partial Regex Input { get; }
}
