using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Conformance;

/// <summary>What a meticulous desk editor says of the sample story, and of the wire story beside the repository where it is there.</summary>
public sealed class StoryConformance
{
    private static readonly string s_root = FindRoot();

    public static TheoryData<string> Stories()
    {
        var data = new TheoryData<string> { Path.Combine(s_root, "seeds", "stories", "japan-italy.md") };
        var wire = Path.Combine(s_root, "..", "shared", "stories", "japan-italy.txt");
        if (File.Exists(wire))
        {
            data.Add(wire);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_statement_gets_its_verdict(string path)
    {
        var report = Check(File.ReadAllText(path), path);
        AssertVerdict(report, "office-not-held-at-the-time", "Takaichi", Verdict.Supported);
        AssertVerdict(report, "office-not-held-at-the-time", "Giorgia Meloni", Verdict.Supported);
        AssertVerdict(report, "weekday-of-the-day-of-the-story", "Friday", Verdict.Supported);
        AssertVerdict(report, "took-office-on-another-day", "October", Verdict.Supported);
        AssertVerdict(report, "first-meeting-was-not-the-first", "European leader", Verdict.Uncontradicted);
        AssertVerdict(report, "relations-age-disagrees-with-treaty", "over 160 years", Verdict.Imprecise);
        AssertVerdict(report, "anniversary-is-of-another-year", "160th anniversary", Verdict.Supported);
        AssertVerdict(report, "not-a-member-at-the-time", "two Group of Seven (G7) nations", Verdict.Supported);
        AssertVerdict(report, "visit-lasts-another-number-of-days", "three-day visit Thursday", Verdict.Supported);
        AssertVerdict(report, "trade-rank-without-year", "third-largest trading partner in Asia", Verdict.NeedsContext);
        AssertVerdict(report, "trade-value-disagrees-with-record", "$11.6 billion", Verdict.NeedsContext);
        AssertVerdict(report, "given-name-on-second-reference", "Giorgia", Verdict.Inconsistent);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_first_meeting_is_one_claim_said_twice(string path)
    {
        var report = Check(File.ReadAllText(path), path);
        var finding = Assert.Single(report.Findings, one => one.Finding.Rule.Id.EndsWith("/first-meeting-was-not-the-first", StringComparison.Ordinal));
        Assert.Single(finding.Also);
        Assert.Contains("UN M49", finding.Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_quoted_age_is_marked_as_a_quotation(string path)
    {
        var finding = Find(Check(File.ReadAllText(path), path), "relations-age-disagrees-with-treaty");
        Assert.True(finding.Claim.Source.Quoted);
        Assert.Contains(finding.Trace, step => step.Value == "159");
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void With_coverage_declared_complete_the_first_meeting_is_supported(string path)
        => WithReference(
            ("datapackage.yaml", text => InsertInVisits(text, "    coverage: [{scope: {host: JP}, from: 2025-10-21, to: 2026-01-16}]\n")),
            reference => AssertVerdict(Check(File.ReadAllText(path), path, reference), "first-meeting-was-not-the-first", "European leader", Verdict.Supported));

    [Theory]
    [MemberData(nameof(Stories))]
    public void With_a_French_visit_in_November_the_first_meeting_is_refuted(string path)
        => WithReference(
            ("visits.csv", text => text.TrimEnd('\n') + "\nz-macron-japan,emmanuel-macron,FR,president,JP,2025-11-10,2025-11-12,,2026-01-16\n"),
            reference => AssertVerdict(Check(File.ReadAllText(path), path, reference), "first-meeting-was-not-the-first", "European leader", Verdict.Refuted));

    [Theory]
    [InlineData("Japanese Prime Minister Fumio Kishida hosted his guest.", "office-not-held-at-the-time", Verdict.Outdated)]
    [InlineData("They spoke on Tuesday (January 8).", "weekday-is-not-that-of-the-date", Verdict.Refuted)]
    [InlineData("Trade reached a total of $8.8 billion, with exports of $5.62 billion and imports of $2.76 billion.", "money-total-is-not-the-sum-of-its-parts", Verdict.Refuted)]
    public void Wrong_versions_of_the_day_do_not_pass(string text, string rule, Verdict verdict)
        => Assert.Equal(verdict, Find(Check(text, "story.txt"), rule).Verdict);

    [Fact]
    public void Without_a_date_a_weekday_is_not_guessed()
    {
        var story = StoryReader.Read(Encoding.UTF8.GetBytes("She said on Friday that it was done."), "story.txt", null).Story!;
        Assert.Equal(Verdict.Unverifiable, Find(Checker(null).Check(story), "weekday-of-the-day-of-the-story").Verdict);
    }

    private static void AssertVerdict(Report report, string rule, string words, Verdict verdict)
    {
        var found = report.Findings.Where(one => one.Finding.Rule.Id.EndsWith("/" + rule, StringComparison.Ordinal)
            && new[] { one.Finding.Claim }.Concat(one.Also).Any(claim => claim.Source.Text.Contains(words, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.Equal(verdict, one.Finding.Verdict));
    }

    private static Finding Find(Report report, string rule)
        => report.Findings.First(one => one.Finding.Rule.Id.EndsWith("/" + rule, StringComparison.Ordinal)).Finding;

    private static Report Check(string text, string path, string? reference = null)
        => Checker(reference).Check(StoryReader.Read(Encoding.UTF8.GetBytes(text), path, new DateOnly(2026, 1, 16)).Story!);

    private static FactChecker Checker(string? reference)
    {
        var result = ReferenceLoader.Load(new FolderReferenceFiles(reference ?? Path.Combine(s_root, "seeds", "reference")));
        Assert.Empty(result.Errors);
        return new FactChecker(new StandardRules(), result.Package!);
    }

    private static string InsertInVisits(string descriptor, string line)
    {
        var visits = descriptor.IndexOf("  - name: visits", StringComparison.Ordinal);
        return descriptor.Insert(descriptor.IndexOf('\n', visits) + 1, line);
    }

    private static void WithReference((string File, Func<string, string> Edit) change, Action<string> test)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-reference-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Path.Combine(s_root, "seeds", "reference")))
            {
                var name = Path.GetFileName(file);
                var text = File.ReadAllText(file);
                File.WriteAllText(Path.Combine(folder, name), name == change.File ? change.Edit(text) : text);
            }

            test(folder);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    internal static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        }

        return folder;
    }
}
