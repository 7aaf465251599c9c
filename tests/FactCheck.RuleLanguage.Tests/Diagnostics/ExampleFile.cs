using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.RuleLanguage.Tests.Diagnostics;

/// <summary>Puts an example of the catalogue into the rule file that it is a piece of.</summary>
internal static class ExampleFile
{
    public const string Path = "rules/diplomacy/relations-age.yaml";
    public const string SecondPath = "rules/politics/second.yaml";

    private const string Claim = """
        summary: how long countries have had diplomatic relations
        fields:
          years: number
          parties: countries = story.countries
        patterns:
          - "{years} years of diplomatic relations"
        """;

    private const string Rule = """
        summary: The stated age disagrees with the treaty
        for: RelationsAge
        find:
          treaty: {in: treaties, where: establishes = "relations" and parties = claim.parties, pick: earliest signed}
        let:
          elapsed: years(treaty.signed, story.date)
        verdict:
          - refuted: claim.years contradicts elapsed
        examples:
          - {date: 2026-01-16, text: "Italy and Japan share 900 years of diplomatic relations.", expect: refuted}
          - {date: 2026-01-16, text: "Italy and Japan share many interests.", expect: silent}
        """;

    /// <summary>The files to compile, and how many lines and columns the example is moved by in its own, which is the last.</summary>
    public static ((string Path, string Text)[] Files, int Lines, int Columns) Of(ExampleFrame frame, string example) => frame switch
    {
        ExampleFrame.File => ([(Path, example)], 0, 0),
        ExampleFrame.SecondFile => ([(Path, "vocabulary:\n  ties: [ties]\n" + File(Claim, Rule, "").Text), (SecondPath, example)], 0, 0),
        ExampleFrame.Settings => ([(Path, File(Claim, Rule, "").Text), (".globalconfig", example)], 0, 0),
        ExampleFrame.Claim => Last(File(Rest(Claim, example), Rule, example, true)),
        _ => Last(File(Claim, Rest(Rule, example), example)),
    };

    private static ((string Path, string Text)[] Files, int Lines, int Columns) Last((string Text, int Lines) file) => ([(Path, file.Text)], file.Lines, 4);

    private static (string Text, int Lines) File(string claim, string rule, string example, bool inClaim = false)
    {
        var claims = "claims:\n  RelationsAge:\n" + Indented(claim);
        var rules = "rules:\n  relations-age-disagrees:\n" + Indented(rule);
        var before = inClaim ? rules + claims : claims + rules;
        return (before + Indented(example), before.Count(sign => sign == '\n'));
    }

    private static string Indented(string lines) => string.Concat(lines.Split('\n').Where(line => line.Length > 0).Select(line => "    " + line + "\n"));

    /// <summary>What is left of a map's lines without the keys that an example gives itself.</summary>
    private static string Rest(string lines, string example)
    {
        var given = example.Split('\n').Where(IsKey).Select(KeyOf).ToHashSet();
        var rest = new List<string>();
        var keep = true;
        foreach (var line in lines.Split('\n'))
        {
            keep = IsKey(line) ? !given.Contains(KeyOf(line)) : keep;
            if (keep)
            {
                rest.Add(line);
            }
        }

        return string.Join('\n', rest);
    }

    private static bool IsKey(string line) => line.Length > 0 && line[0] != ' ' && line.Contains(':', StringComparison.Ordinal);

    private static string KeyOf(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];
}
