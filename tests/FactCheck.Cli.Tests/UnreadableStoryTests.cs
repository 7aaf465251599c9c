namespace FactCheck.Cli.Tests;

public class UnreadableStoryTests
{
    [Fact]
    public void A_missing_file_is_named_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.md", Samples.Quiet);
        folder.Add("c.md", Samples.Quiet);
        var result = folder.Run("check", "a.md", "b.md", "c.md", "--report", "json");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["b.md: error: there is no such file or folder", "factcheck: 2 stories checked, 1 could not be"], result.ErrorLines);
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { (byte)'H', (byte)'i', (byte)'\n', (byte)'a', 0xFF, 0xFE, (byte)'\n' })]
    public void Empty_binary_and_badly_encoded_files_are_named_with_line_and_column(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Add("bad.md", bytes);
        folder.Add("good.md", Samples.Quiet);
        var result = folder.Run("check", "bad.md", "good.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"^bad\.md\(\d+,\d+\): error: \S", result.ErrorLines[0]);
        Assert.Equal(["factcheck: 1 story checked, 1 could not be"], result.ErrorLines[1..]);
        Assert.Contains("Rain expected", result.Output);
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var bytes = new byte[50 * 1024 * 1024];
        Array.Fill(bytes, (byte)'a');
        folder.Add("long.txt", bytes);
        folder.Add("good.md", Samples.Quiet);
        var result = folder.Run("check", "long.txt", "good.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["long.txt: error: the file is too long for a story: more than 16 MB.", "factcheck: 1 story checked, 1 could not be"], result.ErrorLines);
        Assert.Contains("Rain expected", result.Output);
    }

    [Fact]
    public void A_long_line_that_is_allowed_is_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Add("long.txt", "Head\n\n" + string.Concat(Enumerable.Repeat("word ", 400_000)));
        Assert.Equal(0, folder.Run("check", "long.txt").ExitCode);
    }

    [Fact]
    public void Names_with_control_characters_are_shown_safely()
    {
        using var folder = new TemporaryFolder();
        var result = folder.Run("check", "a\u001b[31mb\n.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("a␛[31mb .md: error: there is no such file or folder", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public void A_file_that_begins_with_a_dash_can_be_named_after_two()
    {
        using var folder = new TemporaryFolder();
        folder.Add("-a.md", Samples.Quiet);
        Assert.Equal(0, folder.Run("check", "--", "-a.md").ExitCode);
        Assert.Equal(2, folder.Run("check", "-a.md").ExitCode);
    }

    [Fact]
    public void A_file_that_begins_with_an_at_sign_is_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Add("@a.md", Samples.Quiet);
        Assert.Equal(0, folder.Run("check", "@a.md").ExitCode);
    }
}
