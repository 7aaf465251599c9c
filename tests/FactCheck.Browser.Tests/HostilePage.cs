using FactCheck.Model;
using FactCheck.Reporting.Tests;

namespace FactCheck.Browser.Tests;

/// <summary>A report in which everything that others write tries to be markup.</summary>
internal static class HostilePage
{
    private const string Attack = "\"'><img src=x onerror=hacked=1></p></main></script></style><script>hacked=1</script>&lt;b&gt;";

    public static string Html { get; } = Make();

    private static string Make()
    {
        var story = new StoryBuilder(Attack + "\n" + Attack + " nine tons " + Attack);
        var rule = StoryBuilder.Rule(Attack, Severity.Error) with { Summary = Attack, Plan = Attack };
        var claim = story.Claim("T", "nine tons", 1, Attack, true, new KeyValuePair<string, object?>(Attack, Attack));
        var row = SampleRow.Of(Attack, Attack, Attack, new(Attack, "javascript:hacked=1", null), (Attack, Attack + "2"));
        var finding = new SampleFinding(rule, claim, Verdict.Refuted, Attack) { Rows = [row], Steps = [new(Attack, Attack)], Related = [claim] };
        var report = SampleReports.Of(story.Story with { Id = Attack, Path = Attack, Source = Attack }, 1, new ReportedFinding(Attack, finding, [claim]));
        return Written.As("html", new(), report with { Unchecked = [story.Unchecked(UncheckedReason.NoPattern, Attack + " nine tons", "nine tons")] });
    }
}
