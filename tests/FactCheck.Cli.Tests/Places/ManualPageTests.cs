namespace FactCheck.Cli.Tests.Places;

/// <summary>The manual page reads well in the programs that people read it with.</summary>
public sealed class ManualPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Page => _folder.Add("factcheck.1", FactCheckProcess.Run("man").OutputBytes);

    [SkippableFact]
    public void Mandoc_finds_no_fault()
    {
        var (_, output, error) = new ToolProcess(_folder).Run("mandoc", "-T", "lint", Page);

        // A date would be the day of the build, and the same version would give another page each day.
        Assert.All((output + error).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("missing date", line, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Man_shows_every_verb_with_its_options()
    {
        var process = new ToolProcess(_folder) { Environment = { ["MANWIDTH"] = "100", ["LC_ALL"] = "C.UTF-8" } };

        var (exitCode, output, error) = process.Run("man", "--warnings", "-l", Page);

        Assert.Equal(0, exitCode);
        Assert.Equal("", error);
        Assert.Contains("factcheck check [option ...] PATH ...", output, StringComparison.Ordinal);
        Assert.Contains("--report FORMAT[=FILE]", output, StringComparison.Ordinal);
        Assert.Contains("factcheck reference check", output, StringComparison.Ordinal);
        Assert.Contains("as in 'diplomacy/*'", string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_of_the_help_is_in_the_page()
    {
        var page = FactCheckProcess.Run("man").Output;
        var help = FactCheckProcess.Run("--help").Output;
        var verbs = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Select(line => line.Trim().Split(' ')[0]).Where(verb => verb.Length > 0).ToArray();

        Assert.Contains("man", verbs);
        Assert.All(verbs, verb => Assert.Contains($"\\fBfactcheck {verb}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_and_page_keep_to_their_widths()
    {
        Assert.All(FactCheckProcess.Run("check", "--help").Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.All(FactCheckProcess.Run("man").Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    public void Dispose() => _folder.Dispose();
}
