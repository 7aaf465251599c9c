using System.Text.Json;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>The real program on stories that waive findings in comments.</summary>
public sealed class InlineWaiverTests : IDisposable
{
    private const string Age = "Italy and Japan share over 200 years of diplomatic relations.";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(0, "<!-- factcheck: allow relations-age-disagrees-with-treaty — a toast, not a date -->")]
    [InlineData(0, "<!-- factcheck: allow diplomacy/relations-age-disagrees-with-treaty -- a toast,\n     not a date -->")]
    [InlineData(0, "<!--factcheck: allow diplomacy/* - a toast, not a date-->\n")]
    [InlineData(0, "<!-- factcheck: allow tag:anniversary, calendar/* – a toast, not a date -->")]
    [InlineData(1, "<!-- factcheck: allow calendar/* — a toast, not a date -->")]
    [InlineData(1, "<!-- allow relations-age-disagrees-with-treaty — a toast, not a date -->")]
    public void A_comment_waives_what_it_names_in_the_paragraph_after_it(int exitCode, string comment)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var result = Check($"Italy and Japan meet\n\nThey met.\n{comment}\n{Age}\nIt rained.\n".ReplaceLineEndings(lineEnd));
            Assert.Equal(exitCode, result.ExitCode);
            if (exitCode == 0)
            {
                Assert.Contains("waived in the story: a toast, not a date", result.Output, StringComparison.Ordinal);
                Assert.DoesNotContain(result.ErrorLines, line => line.Contains("diplomacy", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void It_is_reported_as_suppressed_in_the_source()
    {
        var result = Check($"Italy and Japan meet\n\n<!-- factcheck: allow diplomacy/* — a toast -->\n\n{Age}\n", "--report", "sarif");
        using var sarif = JsonDocument.Parse(result.Output);
        var suppression = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "waived in the story: a toast"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Theory]
    [InlineData($"<!-- factcheck: allow diplomacy/* — a toast -->\n\nThey met.\n\n{Age}", "(3,1): warning: the waiver of diplomacy/* waives nothing: the paragraph after it has no such finding; remove it.")]
    [InlineData($"{Age}\n\n<!-- factcheck: allow diplomacy/* — a toast -->", "(5,1): warning: the waiver of diplomacy/* waives nothing:")]
    [InlineData($"<!-- factcheck: allow diplomacy/* -->\n\n{Age}", "(3,1): warning: 'allow diplomacy/*' waives nothing; it is <!-- factcheck: allow RULE — reason -->")]
    [InlineData($"<!-- factcheck: ignore -->\n\n{Age}", "(3,1): warning: 'ignore' waives nothing; it is")]
    [InlineData($"<!-- factcheck: allow * — all of it -->\n\n{Age}", "(3,1): warning: the waiver waives nothing: '*' is no rule, tag or domain.")]
    [InlineData($"<!-- factcheck: allow diplomcy/* — a toast -->\n\n{Age}", "(3,1): warning: the waiver waives nothing: 'diplomcy/*' is no rule, tag or domain. Did you mean 'diplomacy'?")]
    [InlineData($"They met. <!-- factcheck: allow diplomacy/* — a toast -->\n\n{Age}", "(3,11): warning: a waiver inside a paragraph waives nothing; it is")]
    [InlineData($"<!-- factcheck: allow diplomacy/* — a toast -->\n\n{Age}\n\n{Age}", "(3,1): warning: the waiver of diplomacy/* does not hold: line 7 says the same; waive it there too.")]
    public void What_waives_nothing_is_said_at_its_place_and_the_finding_stands(string body, string warning)
    {
        var result = Check($"Italy and Japan meet\n\n{body}\n");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("story.md" + warning, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_waived_wherever_it_is_made_is_waived()
    {
        const string Comment = "<!-- factcheck: allow diplomacy/* — a toast -->";
        Assert.Equal(0, Check($"Italy and Japan meet\n\n{Comment}\n{Age}\n\n{Comment}\n{Age}\n").ExitCode);
    }

    /// <summary>What an editor has put into a comment nobody has said; one that is not shut is text, or the rest of the story would go unchecked.</summary>
    [Theory]
    [InlineData(0, $"<!-- {Age} -->")]
    [InlineData(0, $"<!--\n{Age}\n\n{Age}\n-->")]
    [InlineData(1, $"<!-- {Age}\n\n{Age}")]
    [InlineData(1, $"<!-- a note -->\n{Age}")]
    [InlineData(1, $"<!-- a note --> {Age}")]
    public void What_stands_in_a_comment_is_not_checked(int exitCode, string body)
        => Assert.Equal(exitCode, Check($"Italy and Japan meet\n\nThey met.\n\n{body}\n").ExitCode);

    [Fact]
    public void Places_after_a_comment_stay_those_of_the_file()
        => Assert.Contains("5:23 refuted", Check($"Italy and Japan meet\n\n<!-- a\nnote --> {Age.Replace("Italy", "\nItaly", StringComparison.Ordinal)}\n").Output, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private ProcessResult Check(string story, params string[] options)
    {
        _folder.Add("story.md", story);
        return _folder.Run(["check", "story.md", "--date", "2026-01-16", .. options]);
    }
}
