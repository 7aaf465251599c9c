namespace FactCheck.Cli.Tests.Places;

/// <summary>Real shells complete with the real program's script.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public void Bash_completes_verbs_options_and_values()
    {
        var script = _folder.Add("try.bash",
            """
            source <(factcheck completions bash)
            try() {
              COMP_LINE=$1 COMP_POINT=${#1}
              read -ra COMP_WORDS <<< "$1"
              [[ $1 == *' ' ]] && COMP_WORDS+=('')
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
              _factcheck
              echo "$1: ${COMPREPLY[*]}"
            }
            try 'factcheck che'
            try 'factcheck check --re'
            try 'factcheck check x.md --fail-on err'
            try 'factcheck check x.md --report j'
            try 'factcheck explain calendar/weekday-is'
            try 'factcheck nothing-like-it'
            """);

        var (exitCode, output, error) = new ToolProcess(_folder).Run("bash", "--norc", script);

        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        Assert.Equal(
            """
            factcheck che: check
            factcheck check --re: --reference --report
            factcheck check x.md --fail-on err: error
            factcheck check x.md --report j: json jsonl junit
            factcheck explain calendar/weekday-is: calendar/weekday-is-not-that-of-the-date
            factcheck nothing-like-it: 

            """, output);
    }

    [SkippableFact]
    public void Fish_completes_verbs_options_and_values()
    {
        var process = new ToolProcess(_folder) { Environment = { ["HOME"] = _folder.Root } };

        var (_, output, error) = process.Run(
            "fish", "--no-config", "-c",
            "factcheck completions fish | source; complete -C'factcheck comp'; complete -C'factcheck check --rep'; complete -C'factcheck check x.md --report js'");

        Assert.Equal("", error);
        Assert.Equal("completions\n--report\njson\njsonl\n", output);
    }

    /// <summary>In a terminal of its own, since zsh completes nowhere else: what is typed grows to the only option it can be.</summary>
    [SkippableFact]
    public void Zsh_completes_in_its_line_editor()
    {
        var script = _folder.Add("try.zsh",
            """
            zmodload zsh/zpty
            zpty z zsh -f -i
            zpty -w z 'autoload -Uz compinit; compinit -u -D; source <(factcheck completions zsh); print REA""DY'
            zpty -r z seen '*READY*'
            zpty -w -n z $'factcheck check --repo\t'
            zpty -r z seen '*--repo*rt*'
            print -r -- "${(V)seen}"
            zpty -d z
            """);

        var (exitCode, output, _) = new ToolProcess(_folder) { Environment = { ["TERM"] = "dumb" } }.Run("zsh", "-f", script);

        Assert.Equal(0, exitCode);
        Assert.Contains("rt", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void PowerShell_completes_verbs_and_options()
    {
        var (_, output, error) = new ToolProcess(_folder).Run(
            "pwsh", "-NoProfile", "-Command",
            "factcheck completions pwsh | Out-String | Invoke-Expression; foreach ($line in 'factcheck comp', 'factcheck check --rep') { (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText }");

        Assert.Equal("", error);
        Assert.Equal(["completions", "--report"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void A_shell_without_a_script_is_a_mistake_that_names_those_that_have_one()
    {
        var result = FactCheckProcess.Run("completions", "fihs").WithoutStackTrace();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("completions: there is no script for 'fihs'; the shells are bash, zsh, fish, pwsh. Did you mean 'fish'?", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
