using FactCheck.Authoring.Building;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.AuthoringTests;

/// <summary>A newsroom with one rule of its own, over the tables that come with the standard rules.</summary>
internal static class Newsroom
{
    public const string Path = "newsroom/sport/goals.yaml";

    public const string Goals = """
        claims:
          GoalTotal:
            summary: goals of a season
            fields:
              goals: count
            patterns:
              - "{goals} goals in the season"
        rules:
          too-many-goals:
            summary: Nobody scores that many
            for: GoalTotal
            verdict:
              - refuted: claim.goals > 200
                say: "{claim.goals} goals are too many."
            examples:
              - {text: "She scored 300 goals in the season.", expect: refuted}
              - {text: "She scored 100 goals in the season.", expect: silent}
        """;

    public static IReadOnlyList<RuleSourceFile> Standard { get; } = RuleSources.Embedded(typeof(StandardRules).Assembly, "rules/");

    public static RuleSourceFile Package { get; } = new("reference/datapackage.yaml", ReadPackage());

    public static ReferencePackage Reference { get; } = ReferenceLoader.Load(Files).Package!;

    private static EmbeddedReferenceFiles Files => new(typeof(StandardRules).Assembly, "reference/");

    public static RuleSources Sources(string text = Goals) => new RuleSources([], Package).With([new(Path, text)]);

    public static FactChecker Checker(RuleBuild build) => new(build.Rules!.Set, Reference);

    private static string ReadPackage()
    {
        using var reader = new StreamReader(Files.Open("datapackage.yaml")!);
        return reader.ReadToEnd();
    }
}
