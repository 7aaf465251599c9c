using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.Rules;

namespace FactCheck.RulesTests;

/// <summary>A part of the world that stories draw in two ways: where the other way changes a verdict, the finding says so.</summary>
public sealed class AreaReadingTests
{
    private const string Story = "Sanae Takaichi said it was her first meeting with any European leader in Japan since taking office.";

    private static readonly EmbeddedReferenceFiles s_standard = new(typeof(StandardRules).Assembly, "reference/");

    [Fact]
    public void A_visitor_from_the_other_set_alone_makes_it_a_matter_of_what_is_meant()
        => Assert.Equal(
            "Recep Tayyip Erdogan of Turkey came to Japan on 2025-11-12: not the first where Europe is read as members of the Council of Europe, "
            + "and none earlier is on record where it is read as UN M49 region 150 (Europe); Kosovo, which M49 does not list, is counted in Southern Europe.",
            MessageWith("2025-11-12-jp-tr,recep-tayyip-erdogan,TR,president,JP,2025-11-12,2025-11-13,mofa-jp,2026-01-16"));

    [Fact]
    public void A_visitor_from_both_sets_refutes()
        => Assert.StartsWith(
            "Friedrich Merz of Germany came to Japan on 2025-11-12", MessageWith("2025-11-12-jp-de,friedrich-merz,DE,chancellor,JP,2025-11-12,2025-11-13,mofa-jp,2026-01-16"), StringComparison.Ordinal);

    private static string MessageWith(string visit)
    {
        var package = ReferenceLoader.Load(new OneMoreVisit(visit));
        Assert.Empty(package.Errors);
        var story = StoryReader.Read(Encoding.UTF8.GetBytes(Story), "story", new(2026, 1, 16)).Story!;
        return new FactChecker(new StandardRules(), package.Package!).Check(story).Findings.Single(one => one.Finding.Rule.Id == "diplomacy/first-meeting-was-not-the-first").Finding.Message;
    }

    private sealed class OneMoreVisit(string row) : IReferenceFiles
    {
        public IReferenceFiles? Standard => s_standard;

        public Stream? Open(string path) => path switch
        {
            "datapackage.yaml" => new MemoryStream("extends: standard\nresources:\n  - {name: visits, path: visits.csv}\n"u8.ToArray()),
            "visits.csv" => new MemoryStream(Encoding.UTF8.GetBytes("id,visitor,country,office,host,from,to,source,confirmed\n" + row + "\n")),
            _ => null,
        };

        public string Describe(string path) => path;
    }
}
