using System.Text.RegularExpressions;
using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.RuleLanguage.Tests.Diagnostics;

/// <summary>The examples of the catalogue are what they say: the bad one gets its diagnostic and no other, the good one gets none.</summary>
public sealed partial class CatalogTests
{
    private const string Claim = """
        claims:
          RelationsAge:
            summary: how long countries have had diplomatic relations
            fields:
              years: number
              parties: countries = story.countries
            patterns:
              - "{years} years of diplomatic relations"
        """;

    private const string Rule = """
        rules:
          relations-age-disagrees:
            summary: The stated age of diplomatic relations disagrees with the treaty
            severity: error
            tags: [diplomacy]
            for: RelationsAge
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest signed}
            let:
              elapsed: years(treaty.signed, story.date)
            verdict:
              - refuted: claim.years contradicts elapsed
            examples:
              - {date: 2026-01-16, text: "Italy and Japan share 900 years of diplomatic relations.", expect: refuted}
              - {date: 2026-01-16, text: "Italy and Japan share many interests.", expect: silent}
        """;

    public static TheoryData<string> Ids => new(DiagnosticCatalog.All.Select(entry => entry.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bad_example_gets_its_diagnostic_and_no_other(string id)
    {
        var entry = DiagnosticCatalog.Find(id)!;
        Assert.Equal(id, Assert.Single(Diagnose(entry, entry.Bad).Select(one => one.Id).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_good_example_gets_none(string id)
    {
        var entry = DiagnosticCatalog.Find(id)!;
        Assert.Equal([], Diagnose(entry, entry.Good).Select(one => one.Message));
    }

    [Fact]
    public void Ids_are_unique_and_in_order_and_texts_are_sentences()
    {
        var ids = DiagnosticCatalog.All.Select(entry => entry.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(DiagnosticCatalog.All, entry =>
        {
            Assert.Matches("^FC[1-5][0-9]{3}$", entry.Id);
            Assert.EndsWith(".", entry.Why, StringComparison.Ordinal);
            Assert.EndsWith(".", entry.Help, StringComparison.Ordinal);
            Assert.False(entry.Title.EndsWith('.'));
        });
    }

    [Fact]
    public void Every_id_that_the_compiler_can_say_is_in_the_catalogue()
        => Assert.Equal(
            typeof(DiagnosticCatalog).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            DiagnosticCatalog.All.Select(entry => entry.Id));

    private static IReadOnlyList<Diagnostic> Diagnose(DiagnosticEntry entry, string example) => entry.Frame switch
    {
        ExampleFrame.File => RuleFiles.Diagnose(("a/x.yaml", example)),
        // Of two files that contradict each other both are told; what the example shows is the second.
        ExampleFrame.SecondFile => [.. RuleFiles.Diagnose(("a/x.yaml", $"{Claim}\n{Rule}"), ("b/y.yaml", example)).Where(one => one.Span.File == "b/y.yaml")],
        ExampleFrame.Claim => RuleFiles.Diagnose(("a/x.yaml", $"{With(Claim, example)}\n{Rule}")),
        _ => RuleFiles.Diagnose(("a/x.yaml", $"{Claim}\n{With(Rule, example)}")),
    };

    /// <summary>The sound text, with the keys of the example in place of its own.</summary>
    private static string With(string sound, string example)
    {
        foreach (var section in Sections(example, ""))
        {
            var key = Key().Match(section).Groups[1].Value;
            var own = Sections(sound, "    ").FirstOrDefault(one => Key().Match(one).Groups[1].Value == key);
            var moved = string.Join('\n', section.Split('\n').Select(line => "    " + line));
            sound = own is null ? $"{sound}\n{moved}" : sound.Replace(own, moved, StringComparison.Ordinal);
        }

        return sound;
    }

    /// <summary>The keys at an indentation, each with all of its lines.</summary>
    private static IEnumerable<string> Sections(string text, string indent)
    {
        List<string> section = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > indent.Length && line.StartsWith(indent, StringComparison.Ordinal) && line[indent.Length] != ' ')
            {
                if (section.Count > 0)
                {
                    yield return string.Join('\n', section);
                }

                section = [line];
            }
            else if (section.Count > 0)
            {
                section.Add(line);
            }
        }

        yield return string.Join('\n', section);
    }

    [GeneratedRegex("^ *([a-z]+):")]
    private static partial Regex Key();
}
