using System.Text;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Problems;
using FactCheck.Engine;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>What a newsroom has said of a finding it must find again in the next version of the story: the real rules on edited stories.</summary>
public class FingerprintTests
{
    private const string Age = "Italy and Japan share over 200 years of diplomatic relations.";
    private const string OtherWords = "They look back on over 200 years of diplomatic ties.";
    private const string Said = "\"Italy and Japan share over 200 years of diplomatic relations,\" Giorgia Meloni said.";
    private const string Weekday = "They met on Tuesday (January 8, 2026).";
    private const string Rain = "It rained all day, and nobody knew why.";

    private static readonly FactChecker s_checker = new CheckerLoader(new ProblemLog(TextWriter.Null)).Load(null, null)!;

    [Theory]
    [InlineData(Rain, Age, Weekday)]
    [InlineData(Age, Rain, Weekday, Rain)]
    [InlineData("A longer lead than before, which says nothing.", Age, Weekday)]
    [InlineData(Weekday, Age)]
    [InlineData(Weekday, Rain, Age, Rain)]
    [InlineData("Italy   and\nJapan share OVER 200 years of\n  diplomatic relations.", Weekday)]
    [InlineData("Yet it is well known that Italy and Japan share over 200 years of diplomatic relations, and always were on good terms.", Weekday)]
    public void Edits_elsewhere_and_moves_of_a_paragraph_change_no_fingerprint(params string[] paragraphs)
        => Assert.Equal(Ids(Check(Age, Weekday)), Ids(Check(paragraphs)));

    [Theory]
    [InlineData("Italy and Japan share over 300 years of diplomatic relations.")]
    [InlineData("Italy and Japan share 200 years of diplomatic relations.")]
    public void Other_words_are_another_finding(string paragraph)
    {
        var before = Assert.Single(Check(Age).Findings);
        var after = Assert.Single(Check(paragraph).Findings);
        Assert.Equal(before.Finding.Rule.Id, after.Finding.Rule.Id);
        Assert.NotEqual(before.Id, after.Id);
    }

    [Fact]
    public void The_same_statement_in_two_wordings_is_one_finding_whichever_comes_first()
    {
        var one = Assert.Single(Check(Age, OtherWords).Findings);
        Assert.Single(one.Also);
        var moved = Assert.Single(Check(OtherWords, Rain, Age).Findings);
        Assert.NotEqual(one.Finding.Claim.Source.Text, moved.Finding.Claim.Source.Text);
        Assert.Equal(one.Id, moved.Id);
    }

    [Fact]
    public void The_same_words_of_two_people_are_told_apart_and_stay_so_when_they_change_places()
    {
        var report = Check(Age, Said);
        var voices = ByVoice(report);
        Assert.Equal(2, voices.Count);
        Assert.Equal(2, voices.Values.Distinct().Count());
        Assert.Single(report.Findings.Select(reported => reported.Finding.Claim.Source.Text).Distinct());
        Assert.Equal(voices, ByVoice(Check(Said, Rain, Age)));
    }

    /// <summary>Every sample story, with text around it and with its body upside down: what is found again has the name it had.</summary>
    [Fact]
    public void On_the_sample_stories_what_is_found_again_has_the_same_fingerprint()
    {
        var found = 0;
        foreach (var path in Directory.GetFiles(Path.Join(Samples.Repository, "seeds", "stories"), "*.md"))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            var before = ByMeaning(Check(text));
            var blocks = text.TrimEnd().Split("\n\n");
            var upsideDown = string.Join("\n\n", blocks.Take(2).Concat(blocks.Skip(2).Reverse()));
            foreach (var after in new[] { text + "\nIt rained.\n", upsideDown })
            {
                foreach (var (meaning, ids) in ByMeaning(Check(after)))
                {
                    if (before.TryGetValue(meaning, out var known))
                    {
                        Assert.Equal(known, ids);
                        found++;
                    }
                }
            }
        }

        Assert.True(found > 25, $"{found}");
    }

    private static Report Check(params string[] paragraphs)
        => Check("Italy and Japan meet\n\n" + string.Join("\n\n", paragraphs) + "\n");

    private static Report Check(string text)
        => s_checker.Check(StoryReader.Read(Encoding.UTF8.GetBytes(text), "story.md", new DateOnly(2026, 1, 16)).Story!);

    private static string[] Ids(Report report)
    {
        Assert.Equal(2, report.Findings.Count);
        return [.. report.Findings.Select(reported => reported.Id).Order(StringComparer.Ordinal)];
    }

    private static SortedDictionary<string, string> ByVoice(Report report)
        => new(report.Findings.ToDictionary(reported => reported.Finding.Claim.Source.Speaker ?? "", reported => reported.Id), StringComparer.Ordinal);

    /// <summary>Fingerprints by what they are of; equal ones are as many as there are such findings.</summary>
    private static Dictionary<string, string[]> ByMeaning(Report report)
        => report.Findings
            .GroupBy(reported => string.Join('\n', reported.Finding.Rule.Id, reported.Finding.Claim.Source.Text, Fingerprint.Meaning(reported.Finding.Claim), string.Join('|', reported.Also.Select(also => also.Source.Text).Order(StringComparer.Ordinal))))
            .ToDictionary(group => group.Key, group => group.Select(reported => reported.Id).Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}
